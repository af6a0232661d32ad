package io.openhotline.intake.reveal;

import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
import io.openhotline.platform.privacy.RevealReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /tickets/{ticket}/reveal`.
@Schema(name = "RevealContact", description = "What is revealed, and why")
record RevealRequest(
        @NotNull @Size(min = 1, max = 5) @Schema(required = true, examples = "[\"phone\"]")
                List<@NotNull RevealField> fields,
        @NotNull @Schema(required = true) RevealReason reason,
        @Text(max = MAX_NOTE, multiline = true)
                @Schema(
                        description = "For the auditor; required for `OTHER`",
                        minLength = 1,
                        maxLength = MAX_NOTE)
                @Nullable String note) {
    static final int MAX_NOTE = 500;

    Optional<FieldError> error() {
        return reason == RevealReason.OTHER && note == null
                ? Optional.of(FieldError.of("/note", "required"))
                : Optional.empty();
    }

    /// Whether it asks for who the customer is.
    boolean asksWho() {
        return asksFor(RevealField.NAME)
                || asksFor(RevealField.PHONE)
                || asksFor(RevealField.EMAIL);
    }

    boolean asksFor(RevealField field) {
        return fields.contains(field);
    }
}
