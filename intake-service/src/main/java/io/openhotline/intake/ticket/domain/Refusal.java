package io.openhotline.intake.ticket.domain;

/// Lists the reasons for refusing a command; each one is a problem type of the public API.
public enum Refusal {
    TICKET_NOT_FOUND,
    ALREADY_FILED,
    ALREADY_ANSWERED,
    /// Refuses because a department has completed the work order; follow-up informs the customer.
    ALREADY_HANDLED,
    ALREADY_WITHDRAWN,
    ALREADY_CLOSED,
    ALREADY_IN_REWORK,
    /// Refuses a reopening, because the matter is still with the desk or with a department.
    NOT_YET_HANDLED,
    /// Refuses a reopening, because a newer ticket has taken up the matter.
    ALREADY_CONTINUED,
    /// Refuses a reopening after the days of the pack; a new ticket continues the old one instead.
    REOPENING_TOO_LATE,
    BEFORE_RECEIPT,
    ALREADY_MERGED,
    /// Refuses to merge or link a ticket with itself.
    SAME_TICKET,
    /// Refuses a merge into a ticket that is closed or withdrawn.
    TARGET_OVER,
    /// Refuses a merge into a ticket that is merged itself; that would also close a ring.
    TARGET_MERGED,
    NOT_MERGED,
    /// Refuses because the ticket leads an open incident, whose tickets depend on it.
    LEADS_INCIDENT,
    /// Refuses to take a merge back, because the ticket leaves its incident instead.
    PART_OF_INCIDENT,
    /// Refuses to leave an incident of which the ticket is no part.
    NOT_PART_OF_INCIDENT,
    /// Refuses a link by which a ticket would be a part of itself.
    LINK_RING,
    /// Refuses a verification of a ticket that waits for none.
    NOT_AWAITING_VERIFICATION,
    /// Refuses the completion of a report that is complete.
    ALREADY_COMPLETE,
    ALREADY_SEALED,
    /// Refuses to seal a ticket whose customer nobody knows.
    NOTHING_TO_SEAL,
    /// Refuses a correction that changes nothing.
    SAME_CLASSIFICATION
}
