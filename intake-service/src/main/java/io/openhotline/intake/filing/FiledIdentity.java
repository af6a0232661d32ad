package io.openhotline.intake.filing;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.domain.Circumstances;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import org.jspecify.annotations.Nullable;

/// Decides what a ticket knows of its customer, and what is special about the filing.
///
/// @param followCode the code that the receipt shows; null unless the filing is anonymous
record FiledIdentity(Report report, Circumstances circumstances, @Nullable FollowCode followCode) {

    /// @param report with the customer as the directory knows it, unless it is sealed
    static FiledIdentity of(
            FilingRequest request, Report report, IntakePolicy policy, Actor actor) {
        boolean held =
                policy.verification().categories().contains(report.category())
                        && request.answer() == null
                        && !request.isEmergency()
                        && !actor.is(Role.IMPORT);
        FollowCode code = request.isAnonymous() ? FollowCode.random() : null;
        return new FiledIdentity(
                request.isSealed() ? report.by(withoutIdentity(report.customer())) : report,
                new Circumstances(
                        held,
                        request.isEmergency(),
                        code == null ? null : code.digest(),
                        request.isSealed() ? report.customer() : null),
                code);
    }

    private static Customer withoutIdentity(@Nullable Customer customer) {
        return new Customer(null, null, customer == null ? null : customer.kind());
    }
}
