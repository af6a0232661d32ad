/// Guards every request and response of the door. It refuses writes from other sites and adds the
/// security headers.
@NullMarked
package io.openhotline.web.edge;

import org.jspecify.annotations.NullMarked;
