/// Applies the rules of the pack about how and when each customer is asked: the order of ways, the
/// hours, due times and the ladder. Reads the policy and contains no decisions.
@NullMarked
package io.openhotline.followup.asking;

import org.jspecify.annotations.NullMarked;
