/// Tells a page who is logged in. Tokens never reach the page.
@NullMarked
package io.openhotline.web.session;

import org.jspecify.annotations.NullMarked;
