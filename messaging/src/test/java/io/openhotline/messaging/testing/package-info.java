/// What every service's tests need: the wire as another party sees it, and the rules of
/// architecture. Published as messaging's test-jar.
@NullMarked
package io.openhotline.messaging.testing;

import org.jspecify.annotations.NullMarked;
