package io.openhotline.intake.filing;

import io.openhotline.intake.filing.FilingRequest.CustomerPart;
import io.openhotline.intake.mail.MailAddress;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.pack.PackScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks the customer of a filing and reads the telephone number.
@PackScoped
class CustomerCheck {
    private final IntakePolicy policy;
    private final TelephoneParser telephones;

    CustomerCheck(IntakePolicy policy, TelephoneParser telephones) {
        this.policy = policy;
        this.telephones = telephones;
    }

    /// Adds what is wrong to `errors`. Returns null when there is no customer.
    @Nullable Customer check(@Nullable CustomerPart part, List<FieldError> errors) {
        if (part == null) {
            return null;
        }
        Optional<Telephone> telephone =
                Optional.ofNullable(part.phone()).flatMap(telephones::parse);
        if (part.phone() != null && telephone.isEmpty()) {
            errors.add(FieldError.of("/customer/phone", "phone"));
        }
        if (part.kind() != null && !policy.hasCustomerKind(part.kind())) {
            errors.add(FieldError.of("/customer/kind", "unknown-customer-kind"));
        }
        if (part.account() != null && !policy.customers().isAccount(part.account())) {
            errors.add(
                    FieldError.of(
                            "/customer/account", "pattern", policy.customers().accountPattern()));
        }
        if (part.email() != null && !MailAddress.isValid(part.email())) {
            errors.add(FieldError.of("/customer/email", "e-mail"));
        }
        return new Customer(
                part.name(), telephone.orElse(null), part.kind(), null, null, part.email());
    }
}
