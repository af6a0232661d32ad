/// Counts how likely customers recommend us, and shows the net promoter score of each stratum.
/// Reads nothing else.
@NullMarked
package io.openhotline.followup.loyalty;

import org.jspecify.annotations.NullMarked;
