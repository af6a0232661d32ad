package io.openhotline.intake.policy;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.platform.policy.MovedToNames;
import io.openhotline.platform.policy.PackNames;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A district of the hotline, by which reports count: a place is in it if its coordinates are in
/// `area`, or if its address has one of `addresses`, such as a road or an estate.
@MovedToNames("name")
public record District(
        @NotBlank String code,
        @NotNull(message = "has no name in names.yaml") @Valid LocalText name,
        @Valid @Nullable ServiceArea area,
        List<@NotBlank String> addresses) {
    public District {
        // No copy: `List.copyOf` refuses null elements, which the validator reports by name.
        addresses = addresses == null ? List.of() : addresses;
    }

    /// Takes the name from the names of the pack.
    @SuppressWarnings("NullAway") // the validator reports a missing name
    @JsonCreator
    static District written(
            @JsonProperty("code") String code,
            @JsonProperty("area") @Nullable ServiceArea area,
            @JsonProperty("addresses") List<String> addresses,
            @JacksonInject PackNames names) {
        return new District(code, names.district(code), area, addresses);
    }

    @AssertTrue(message = "has an area or addresses") boolean isSomewhere() {
        return area != null || !addresses.isEmpty();
    }

    boolean contains(String address, @Nullable Double latitude, @Nullable Double longitude) {
        boolean inside =
                area != null
                        && latitude != null
                        && longitude != null
                        && area.contains(latitude, longitude);
        return inside || addresses.stream().anyMatch(address::contains);
    }
}
