/// Shows the daily counts of dispatch, for reporting's reconciliation. A work order belongs to the
/// day of its ticket's receipt.
@NullMarked
package io.openhotline.dispatch.dailycount;

import org.jspecify.annotations.NullMarked;
