package io.openhotline.platform.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// Lists what can be revealed of a ticket.
public enum RevealField {
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("name")
    NAME,
    /// The whole address with its coordinates.
    @JsonProperty("address")
    ADDRESS,
    /// The description and the form fields, whose numbers are masked otherwise.
    @JsonProperty("text")
    TEXT;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
