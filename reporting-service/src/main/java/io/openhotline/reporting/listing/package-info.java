/// The tickets that a figure counts, as a page or as a file of any size. They are found by the time
/// of their receipt, and hold no personal data.
@NullMarked
package io.openhotline.reporting.listing;

import org.jspecify.annotations.NullMarked;
