package io.openhotline.intake.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Lists the parts of a filing that a category can require.
public enum ContactPart {
    @JsonProperty("customer.name")
    CUSTOMER_NAME("/customer/name"),
    @JsonProperty("customer.phone")
    CUSTOMER_PHONE("/customer/phone"),
    @JsonProperty("customer.kind")
    CUSTOMER_KIND("/customer/kind"),
    @JsonProperty("place")
    PLACE("/place");

    private final String pointer;

    ContactPart(String pointer) {
        this.pointer = pointer;
    }

    /// Returns the JSON pointer of the part in a filing.
    public String pointer() {
        return pointer;
    }
}
