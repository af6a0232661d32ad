package io.openhotline.intake.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines one field of a category's form; its values are in `unit`.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A form field: type, unit and rules")
public record FormField(
        @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,59}") String code,
        @NotNull @Valid LocalText name,
        @NotNull Type type,
        @Schema(examples = "mm") @Nullable String unit,
        @Schema(description = "Smallest number allowed") @Nullable BigDecimal min,
        @Schema(description = "Largest number allowed") @Nullable BigDecimal max,
        @Schema(description = "Regular expression for the whole of a text")
                @Nullable String pattern,
        @Schema(description = "Most characters of a text") @Nullable Integer maxLength,
        @Schema(description = "The values of a choice") @Nullable List<@Valid Code> choices,
        @Nullable Boolean required,
        @Schema(description = "The part of the filing with which the field begins")
                @Nullable Source from) {
    static final int DEFAULT_MAX_LENGTH = 500;

    public FormField {
        required = required != null && required;
    }

    /// Creates a field that begins empty, or with the ticket's field of the same code.
    public FormField(
            String code,
            LocalText name,
            Type type,
            @Nullable String unit,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String pattern,
            @Nullable Integer maxLength,
            @Nullable List<Code> choices,
            @Nullable Boolean required) {
        this(code, name, type, unit, min, max, pattern, maxLength, choices, required, null);
    }

    /// Lists the parts of a filing that a form can begin with.
    @Schema(name = "FormFieldSource")
    public enum Source {
        @JsonProperty("customer.name")
        CUSTOMER_NAME,
        @JsonProperty("customer.phone")
        CUSTOMER_PHONE,
        @JsonProperty("place")
        PLACE,
        @JsonProperty("description")
        DESCRIPTION
    }

    /// Lists the types of a field's value.
    @Schema(name = "FormFieldType")
    public enum Type {
        TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN,
        CHOICE;

        boolean isNumeric() {
            return this == INTEGER || this == NUMBER;
        }
    }

    /// Returns whether the field begins with data of the customer.
    @JsonIgnore
    public boolean isOfCustomer() {
        return from == Source.CUSTOMER_NAME || from == Source.CUSTOMER_PHONE;
    }

    /// Returns the same field for a form that is filled part by part.
    FormField optional() {
        return new FormField(
                code, name, type, unit, min, max, pattern, maxLength, choices, false, from);
    }

    boolean isRequired() {
        return Boolean.TRUE.equals(required);
    }

    int longest() {
        return maxLength == null ? DEFAULT_MAX_LENGTH : maxLength;
    }
}
