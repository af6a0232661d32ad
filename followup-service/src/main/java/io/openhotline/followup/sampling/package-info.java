/// Decides which handled tickets are followed up (P8). Stores the counts of each stratum, and for
/// each ticket why it was sampled or not.
@NullMarked
package io.openhotline.followup.sampling;

import org.jspecify.annotations.NullMarked;
