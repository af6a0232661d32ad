package io.openhotline.reporting.weekly.domain;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;

/// Lists the states of a ticket on the record of its agent.
public enum Became {
    /// Waits for an answer of the desk or for a work order.
    WAITING,
    ANSWERED_AT_ONCE,
    DISPATCHED,
    /// Dispatched, and its department has let the deadline pass.
    OVERDUE,
    RETURNED,
    HANDLED,
    /// Handled again, because the customer was not satisfied.
    REWORK,
    SATISFIED,
    DISSATISFIED,
    /// Closed without an answer of the customer.
    CLOSED,
    WITHDRAWN,
    MERGED;

    public static Became of(TicketFact fact) {
        return switch (fact.state()) {
            case WITHDRAWN -> WITHDRAWN;
            case MERGED -> MERGED;
            case REWORK -> REWORK;
            case RETURNED -> RETURNED;
            case RECEIVED -> WAITING;
            case DISPATCHED -> counts(fact, Measure.DEPARTMENT_OVERDUE) ? OVERDUE : DISPATCHED;
            case HANDLED, CLOSED -> done(fact);
        };
    }

    private static Became done(TicketFact fact) {
        if (counts(fact, Measure.ASKED)) {
            return counts(fact, Measure.SATISFIED) ? SATISFIED : DISSATISFIED;
        }
        if (counts(fact, Measure.ANSWERED_AT_ONCE)) {
            return ANSWERED_AT_ONCE;
        }
        return fact.state() == State.CLOSED ? CLOSED : HANDLED;
    }

    private static boolean counts(TicketFact fact, Measure measure) {
        return fact.measures().of(measure) > 0;
    }
}
