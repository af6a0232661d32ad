/// Passes requests on to the services. The browser's cookies stay here, and the bearer token of its
/// session is added.
@NullMarked
package io.openhotline.web.proxy;

import org.jspecify.annotations.NullMarked;
