package io.openhotline.intake.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.intake.form.domain.SignOff;
import io.openhotline.intake.policy.FormTemplate;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a form of a ticket.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "TicketForm",
        description = "A form of a ticket; a draft until it is signed off",
        requiredProperties = {"id", "template", "fields", "revision", "startedBy", "startedAt"})
record FormView(
        UUID id,
        @Schema(description = "The template as it was when the form began") FormTemplate template,
        @Schema(description = "Values by field; long numbers are masked for who may not see them")
                Map<String, Object> fields,
        @Schema(description = "Counts the changes", minimum = "0") int revision,
        @Schema(description = "Actor, as `role:id`", examples = "agent:1001") String startedBy,
        Instant startedAt,
        @Nullable String signedBy,
        @Nullable Instant signedAt) {

    static FormView of(TicketFormEntity row, boolean clear) {
        SignOff signOff = row.form().signOff();
        return new FormView(
                row.id,
                row.template,
                clear ? row.fieldValues : masked(row.fieldValues),
                row.revision,
                row.startedBy,
                row.startedAt,
                signOff == null ? null : signOff.by(),
                signOff == null ? null : signOff.at());
    }

    private static Map<String, Object> masked(Map<String, Object> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> masked(it.getValue())));
    }

    private static Object masked(Object value) {
        return value instanceof String text ? Masking.text(text) : value;
    }
}
