package io.openhotline.intake.sealing;

import io.openhotline.contracts.TicketNumber;
import io.openhotline.contracts.TicketNumber.Parsed.Valid;
import io.openhotline.platform.http.Problem.FieldError;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Proves that a customer without an account knows a ticket: its number, and either the code of its
/// receipt or the telephone number of its customer.
record FollowProof(String number, @Nullable String code, @Nullable String phone) {
    /// Returns empty if the number has a wrong form or check digit.
    Optional<TicketNumber> ticket() {
        return TicketNumber.parse(number)
                .filter(Valid.class::isInstance)
                .map(parsed -> ((Valid) parsed).number());
    }

    /// Returns an error unless exactly one of code and phone is given.
    Optional<FieldError> error() {
        return (code == null) == (phone == null)
                ? Optional.of(FieldError.of("/phone", "code-or-phone"))
                : Optional.empty();
    }
}
