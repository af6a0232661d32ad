package io.openhotline.followup.way.domain;

/// Lists the ways to ask a customer.
public enum Way {
    PHONE,
    /// A surveyor visits the customer.
    DOOR,
    SMS,
    EMAIL,
    WECHAT;

    /// Returns whether the system sends a link, and no person asks.
    public boolean isLink() {
        return switch (this) {
            case PHONE, DOOR -> false;
            case SMS, EMAIL, WECHAT -> true;
        };
    }

    /// Returns whether the customer is reached by the telephone number of the ticket.
    public boolean needsPhone() {
        return switch (this) {
            case PHONE, SMS, WECHAT -> true;
            case DOOR, EMAIL -> false;
        };
    }
}
