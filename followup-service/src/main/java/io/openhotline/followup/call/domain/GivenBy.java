package io.openhotline.followup.call.domain;

/// Lists whose words an answer has.
public enum GivenBy {
    CUSTOMER,
    /// An agent has answered for the customer.
    AGENT
}
