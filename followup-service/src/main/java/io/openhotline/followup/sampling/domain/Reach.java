package io.openhotline.followup.sampling.domain;

/// Lists whether the customer of a ticket may be asked, with the reasons against it.
public enum Reach {
    ASKABLE,
    /// States that no way of the pack reaches the customer.
    NO_CONTACT,
    /// States that the customer wants no calls and messages.
    DO_NOT_CALL,
    /// States that the customer was asked as often as the pack allows.
    CAPPED
}
