package io.openhotline.followup.call.domain;

/// Lists the people who may give an answer.
public enum GivenBy {
    CUSTOMER,
    /// An agent has answered for the customer.
    AGENT
}
