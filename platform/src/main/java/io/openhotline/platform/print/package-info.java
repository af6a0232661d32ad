/// Prints pages as PDF. The services write the pages in HTML and CSS.
@NullMarked
package io.openhotline.platform.print;

import org.jspecify.annotations.NullMarked;
