/// Keeps which steps the work orders of a ticket have reached in dispatch: reminders to departments
/// and steps of ladders (T10). The queue shows the last one, so that who asks knows what was late.
@NullMarked
package io.openhotline.followup.dispatch;

import org.jspecify.annotations.NullMarked;
