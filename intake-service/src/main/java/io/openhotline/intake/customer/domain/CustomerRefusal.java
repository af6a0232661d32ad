package io.openhotline.intake.customer.domain;

/// Lists the reasons for refusing a change of the directory; each one is a problem type of the API.
public enum CustomerRefusal {
    CUSTOMER_NOT_FOUND,
    ACCOUNT_TAKEN,
    /// Refuses a merge of a record with itself.
    SAME_CUSTOMER,
    CUSTOMER_ALREADY_MERGED,
    /// Refuses a merge into a record that is merged itself; that would also close a ring.
    MERGED_TARGET,
    CUSTOMER_NOT_MERGED
}
