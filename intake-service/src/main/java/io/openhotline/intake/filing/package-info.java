/// Taking in what a customer reports: the request's shape, the checks of the policy, the ticket's
/// number. What is filed becomes a ticket of the ticket feature.
@NullMarked
package io.openhotline.intake.filing;

import org.jspecify.annotations.NullMarked;
