package io.openhotline.intake.policy;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.openhotline.contracts.CategoryKind;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.platform.policy.MovedToNames;
import io.openhotline.platform.policy.PackNames;
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
@MovedToNames("name")
@Schema(
        description = "A category under which a ticket can be filed",
        requiredProperties = {"code", "name", "kind", "requires", "fields"})
public record Category(
        @NotNull @Pattern(regexp = Code.FORM) String code,
        @NotNull(message = "has no name in names.yaml") @Valid LocalText name,
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

    /// Takes the name from the names of the pack.
    @SuppressWarnings("NullAway") // the validator reports a missing name
    @JsonCreator
    static Category written(
            @JsonProperty("code") String code,
            @JsonProperty("kind") CategoryKind kind,
            @JsonProperty("nature") @Nullable String nature,
            @JsonProperty("requires") List<ContactPart> requires,
            @JsonProperty("fields") List<FormField> fields,
            @JsonProperty("nearbyMetres") Integer nearbyMetres,
            @JacksonInject PackNames names) {
        return new Category(
                code, names.category(code), kind, nature, requires, fields, nearbyMetres);
    }

    public boolean requires(ContactPart part) {
        return requires.contains(part);
    }
}
