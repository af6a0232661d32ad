/// What every service's tests need: the wire as another party sees it, and the rules of
/// architecture. Published as platform's test-jar.
@NullMarked
package io.openhotline.platform.testing;

import org.jspecify.annotations.NullMarked;
