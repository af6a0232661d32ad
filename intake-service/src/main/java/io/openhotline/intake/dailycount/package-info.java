/// Shows the daily counts of intake, for reporting's reconciliation. A ticket belongs to the day of
/// its receipt.
@NullMarked
package io.openhotline.intake.dailycount;

import org.jspecify.annotations.NullMarked;
