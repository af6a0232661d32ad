/// Serves customers, who have no account. Only a few operations of intake are open to them, under
/// the token of the pages.
@NullMarked
package io.openhotline.web.customer;

import org.jspecify.annotations.NullMarked;
