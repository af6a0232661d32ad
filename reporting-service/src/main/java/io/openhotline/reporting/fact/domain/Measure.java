package io.openhotline.reporting.fact.domain;

import java.util.Locale;

/// An additive count of tickets, or of what happened to them. All figures of reports are made of
/// measures.
public enum Measure {
    /// Received.
    TICKETS,
    /// Neither withdrawn, nor merged into another ticket, nor part of an incident, whose lead is
    /// counted for all.
    VALID,
    /// Valid, and answered by the desk or completed by the last department.
    HANDLED,
    /// Handled, or valid and past the customer's deadline.
    DUE,
    /// Handled at or before the customer's deadline, by the desk or by any department.
    TIMELY,
    /// Valid, and answered at first contact.
    ANSWERED_AT_ONCE,
    /// Valid, and handled at least once.
    FINISHED,
    /// Finished, with a completed follow-up.
    REVISITED,
    /// With a completed follow-up.
    ASKED,
    /// Asked, and satisfied at the last completed follow-up.
    SATISFIED,
    /// Valid, with a last work order that is completed or past its own deadline.
    DEPARTMENT_DUE,
    /// Valid, with a last work order that was completed at or before its own deadline.
    DEPARTMENT_TIMELY,
    /// Finished, and recent enough for follow-up to sample it.
    REVISITABLE,
    /// Asked, and satisfied at the first completed follow-up.
    SATISFIED_AT_FIRST,
    /// The number of requested reworks.
    REWORKS,
    /// The number of times that a department returned a work order.
    RETURNS,
    /// The number of written warnings to departments (T11).
    WARNINGS,
    /// The number of warnings that were taken back on appeal.
    WARNINGS_LIFTED,
    /// Merged into another ticket.
    MERGED,
    /// Repeats an unfinished complaint of the same customer and category (T3).
    REPEATS,
    /// The number of incidents that the ticket led.
    INCIDENTS,
    /// Joined an incident and did not leave it. The ticket that leads is not counted here.
    INCIDENT_CALLERS,
    /// Incoming calls that were answered, or are over.
    CALLS,
    /// Incoming calls that were answered.
    CALLS_ANSWERED,
    /// Incoming calls whose caller hung up before an answer.
    CALLS_ABANDONED,
    /// Abandoned within the promised time, so that nobody could have kept the promise.
    CALLS_ABANDONED_EARLY,
    /// Incoming calls that came in while an agent of the queue was free; without those abandoned
    /// early.
    CALLS_PROMISED,
    /// Promised, and answered within the promised time (T2).
    CALLS_IN_TIME,
    /// Seconds that the callers of answered calls waited, in sum.
    CALL_WAIT_SECONDS,
    /// Given to a department at least once.
    DISPATCHED,
    /// Valid, with a last work order that is accepted, or past its deadline for accepting.
    ACCEPT_DUE,
    /// Valid, with a last work order that was accepted at or before its deadline for accepting.
    ACCEPT_TIMELY,
    /// Valid, not handled, and past the customer's deadline.
    OVERDUE,
    /// Valid, with a last work order that is not completed and past its own deadline.
    DEPARTMENT_OVERDUE,
    /// The number of times that something was added to a work order, or a department was urged.
    CHASES,
    /// The number of recalled work orders.
    RECALLS,
    /// The number of returns that the desk refused.
    RETURNS_REFUSED,
    /// The number of times that a department passed a work order on to another one (P2).
    TRANSFERS,
    /// The number of times that more time was granted.
    EXTENSIONS,
    /// The number of times that the work was suspended.
    SUSPENSIONS,
    /// Taken back by the customer.
    WITHDRAWN,
    /// A valid ticket of the kind complaint whose last judgement says that the complaint is
    /// justified (W4).
    COMPLAINTS_VALID,
    /// A valid ticket of the kind complaint whose last judgement says that it isn't justified.
    COMPLAINTS_INVALID,
    /// Valid, with a loss that the department named (C4).
    LOSSES,
    /// The loss in hundredths of yuan, rounded down; amounts of other currencies are left out.
    LOSS_FEN,
    /// The number of planned follow-ups that were not cancelled.
    SURVEYS,
    /// The number of follow-ups whose customer couldn't be reached, or declined.
    SURVEYS_UNANSWERED,
    /// The number of appeals of departments (T11).
    APPEALS,
    /// The number of appeals that were granted.
    APPEALS_GRANTED,
    /// Asked, and promoter by the last answer about loyalty (C6).
    PROMOTERS,
    /// Asked, and neither promoter nor detractor.
    PASSIVES,
    /// Asked, and detractor.
    DETRACTORS,
    /// The number of named clocks that were met or missed at a department; without the deadlines
    /// for accepting and resolving, which have measures of their own.
    CLOCKS_ENDED,
    /// The number of named clocks that were met: what they wait for happened at or before their
    /// end.
    CLOCKS_TIMELY,
    /// Inspections whose score sheet was filled (T14); by item, those whose sheet has it.
    INSPECTIONS,
    /// Inspections that were passed by their final result.
    INSPECTIONS_PASSED,
    /// The points that inspections gave by their final results: scores, or by item its points.
    INSPECTION_POINTS,
    /// The points that inspections could give: 100 for each, or by item the most that it may have.
    INSPECTION_MOST;

    /// Whether inspections have it.
    public boolean isOfInspections() {
        return name().startsWith("INSPECTION");
    }

    /// Whether named clocks of tickets have it.
    public boolean isOfClocks() {
        return name().startsWith("CLOCKS");
    }

    /// Whether calls have it.
    public boolean isOfCalls() {
        return name().startsWith("CALL");
    }

    /// Whether tickets have it.
    public boolean isOfTickets() {
        return !isOfCalls() && !isOfInspections();
    }

    /// The name of the measure's column in the rollups and of its field in stored facts.
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
