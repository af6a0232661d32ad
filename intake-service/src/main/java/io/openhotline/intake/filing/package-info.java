/// Accepts what a customer reports: the request's shape, the checks of the policy, the ticket's
/// number. The ticket feature stores the result.
@NullMarked
package io.openhotline.intake.filing;

import org.jspecify.annotations.NullMarked;
