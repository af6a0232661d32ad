/// Which handled tickets are revisited (P8). Keeps the tally of each stratum, and on record why
/// each ticket was drawn or not.
@NullMarked
package io.openhotline.followup.sampling;

import org.jspecify.annotations.NullMarked;
