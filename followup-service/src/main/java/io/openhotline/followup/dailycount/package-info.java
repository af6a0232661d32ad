/// Shows the counts of follow-up by day, for reporting's reconciliation. A ticket belongs to the
/// day of the last answer of its customer.
@NullMarked
package io.openhotline.followup.dailycount;

import org.jspecify.annotations.NullMarked;
