package io.openhotline.reporting.policy.domain;

import java.util.EnumSet;
import java.util.Set;

/// A property by which reports count tickets or calls.
public enum Dimension {
    TOTAL,
    CATEGORY,
    KIND,
    NATURE,
    SEVERITY,
    DEPARTMENT,
    CHANNEL,
    STATE,
    SATISFACTION,
    /// The queue in which a caller waited, or the queue of the desk that a ticket reached last.
    QUEUE,
    /// The agent who answered a call first, or filed a ticket.
    AGENT,
    CUSTOMER_KIND,
    CUSTOMER_LEVEL,
    /// The incident that a ticket leads or has joined; other tickets have no row.
    INCIDENT,
    /// The unit that a department named as responsible; other tickets have no row.
    RESPONSIBLE,
    /// The district of the place.
    DISTRICT,
    /// Whether the customer would recommend us, by the last answer (C6).
    LOYALTY,
    /// The department whose record has a warning or an appeal, which may differ from the department
    /// in charge of the ticket. Its rows have these measures only.
    RECORD,
    /// The name of a clock at a department. Its rows have the measures of clocks only.
    CLOCK,
    /// The coded answers of the last follow-up, as `question=code`: a ticket has a row for each.
    ANSWER,
    /// Why a customer was not satisfied (T11): a ticket has a row for each cause.
    CAUSE,
    /// The cause that a department found (C4), by its code in the pack; other tickets have no row.
    FOUND_CAUSE,
    /// The line of an inspection: the category of its ticket or the queue of its call (T14).
    LINE,
    /// An item of a score sheet: an inspection has a row for each.
    ITEM;

    /// Dimensions whose rows keep times. A code of the others changes in the life of most tickets,
    /// or few people ask for its times.
    private static final Set<Dimension> TIMED =
            EnumSet.of(TOTAL, CATEGORY, KIND, NATURE, SEVERITY, DEPARTMENT, CHANNEL, QUEUE, AGENT);

    /// Dimensions whose rows have measures of their own, which no pair crosses.
    private static final Set<Dimension> OWN = EnumSet.of(RECORD, CLOCK);

    public boolean hasOwnMeasures() {
        return OWN.contains(this);
    }

    /// Whether rollups keep times by this dimension.
    public boolean isTimed() {
        return TIMED.contains(this);
    }
}
