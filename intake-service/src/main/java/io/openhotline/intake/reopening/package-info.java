/// Lets a customer report a handled matter again. Within the days of the pack the ticket is
/// reopened, later a new ticket continues it.
@NullMarked
package io.openhotline.intake.reopening;

import org.jspecify.annotations.NullMarked;
