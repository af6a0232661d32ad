package io.openhotline.intake.reveal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// Lists what can be revealed.
enum RevealField {
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("name")
    NAME,
    @JsonProperty("email")
    EMAIL,
    /// The whole address with its coordinates.
    @JsonProperty("address")
    ADDRESS,
    /// The description, whose numbers are masked otherwise.
    @JsonProperty("text")
    TEXT;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
