package io.openhotline.intake.policy;

import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Describes a form that is attached to tickets (W9, C2, S1). The filing of a ticket of a category
/// in `begins` begins it.
@Schema(
        description = "A form that can be attached to a ticket",
        requiredProperties = {"code", "name", "fields"})
public record FormTemplate(
        @NotNull @Pattern(regexp = Code.FORM) String code,
        @NotNull @Valid LocalText name,
        @NotEmpty List<@Valid FormField> fields,
        @Schema(description = "The categories whose tickets begin the form at their filing")
                List<@NotNull String> begins) {

    public FormTemplate {
        begins = begins == null ? List.of() : begins;
    }

    /// Creates a form that no filing begins.
    public FormTemplate(String code, LocalText name, List<FormField> fields) {
        this(code, name, fields, List.of());
    }

    public boolean beginsWith(String category) {
        return begins.contains(category);
    }

    public Optional<FormField> field(String field) {
        return fields.stream().filter(it -> it.code().equals(field)).findFirst();
    }
}
