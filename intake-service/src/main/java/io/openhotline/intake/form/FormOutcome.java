package io.openhotline.intake.form;

import io.openhotline.intake.form.domain.FormRefusal;
import io.openhotline.platform.http.Problem.FieldError;
import java.util.List;

/// Represents what came of a command on a form.
sealed interface FormOutcome {
    record Done(TicketFormEntity form) implements FormOutcome {}

    record Refused(FormRefusal refusal) implements FormOutcome {}

    record Invalid(List<FieldError> errors) implements FormOutcome {}

    record Missing() implements FormOutcome {}
}
