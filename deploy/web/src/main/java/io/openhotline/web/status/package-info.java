/// Shows the course of a report to its customer, with what the customer may add or take back. It
/// needs no JavaScript, and a request proves with number and telephone or code what it may see.
@NullMarked
package io.openhotline.web.status;

import org.jspecify.annotations.NullMarked;
