/// Stores the steps that the work orders of a ticket have reached in dispatch: reminders to
/// departments and steps of ladders (T10). The queue shows the last one to surveyors.
@NullMarked
package io.openhotline.followup.dispatch;

import org.jspecify.annotations.NullMarked;
