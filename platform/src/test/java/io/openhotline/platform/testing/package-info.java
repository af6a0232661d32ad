/// Contains the helpers of every service's tests: records on topics, the rules of architecture, and
/// the check of the API's description. Published as platform's test-jar.
@NullMarked
package io.openhotline.platform.testing;

import org.jspecify.annotations.NullMarked;
