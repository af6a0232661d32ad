package io.openhotline.intake.policy;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Describes a category of the hotline: its kind, what a filing must contain, and the nature that
/// applies when the filing names none.
@Schema(
        description = "A category under which a ticket can be filed",
        requiredProperties = {"code", "name", "kind", "requires", "fields"})
public record Category(
        @NotNull @Pattern(regexp = Code.FORM) String code,
        @NotNull @Valid LocalText name,
        @NotNull CategoryKind kind,
        @Schema(description = "Nature of a filing that names none") @Nullable String nature,
        @Schema(description = "Parts that a filing must have beyond the description")
                List<ContactPart> requires,
        @Schema(description = "The form fields of the filing") List<@Valid FormField> fields,
        @Min(10) @Max(1_000) @Schema(
                        minimum = "10",
                        maximum = "1000",
                        description =
                                "Metres within which two tickets of this category may be one matter")
                Integer nearbyMetres) {
    /// The radius of a category that names none, in metres.
    public static final int USUALLY_NEARBY = 200;

    public Category {
        requires = requires == null ? List.of() : requires;
        fields = fields == null ? List.of() : fields;
        nearbyMetres = nearbyMetres == null ? USUALLY_NEARBY : nearbyMetres;
    }

    public boolean requires(ContactPart part) {
        return requires.contains(part);
    }
}
