package io.openhotline.followup.reveal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// Lists what can be revealed.
enum RevealField {
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("name")
    NAME,
    /// The remark and the answers, which may name the customer.
    @JsonProperty("text")
    TEXT;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
