package io.openhotline.platform.privacy;

import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Asks to see contact data of a ticket or of its work order in clear.
@Schema(name = "RevealContact", description = "What is revealed, and why")
public record RevealRequest(
        @NotNull @Size(min = 1, max = 4) @Schema(required = true, examples = "[\"phone\"]")
                List<@NotNull RevealField> fields,
        @NotNull @Schema(required = true) RevealReason reason,
        @Text(max = MAX_NOTE, multiline = true)
                @Schema(
                        description = "For the auditor; required for `OTHER`",
                        minLength = 1,
                        maxLength = MAX_NOTE)
                @Nullable String note) {
    private static final int MAX_NOTE = 500;

    /// A note is required for the reason [RevealReason#OTHER].
    public Optional<FieldError> error() {
        return reason == RevealReason.OTHER && note == null
                ? Optional.of(FieldError.of("/note", "required"))
                : Optional.empty();
    }

    public boolean asksFor(RevealField field) {
        return fields.contains(field);
    }
}
