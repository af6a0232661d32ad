package io.openhotline.intake.policy;

import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Describes a form that is attached to tickets (W9, C2, S1).
@Schema(
        description = "A form that can be attached to a ticket",
        requiredProperties = {"code", "name", "fields"})
public record FormTemplate(
        @NotNull @Pattern(regexp = Code.FORM) String code,
        @NotNull @Valid LocalText name,
        @NotEmpty List<@Valid FormField> fields) {

    public Optional<FormField> field(String field) {
        return fields.stream().filter(it -> it.code().equals(field)).findFirst();
    }
}
