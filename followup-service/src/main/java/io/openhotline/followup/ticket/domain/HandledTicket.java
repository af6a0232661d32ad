package io.openhotline.followup.ticket.domain;

import io.openhotline.followup.ticket.domain.TicketFact.Answered;
import io.openhotline.followup.ticket.domain.TicketFact.Completed;
import io.openhotline.followup.ticket.domain.TicketFact.Created;
import io.openhotline.followup.ticket.domain.TicketFact.Issued;
import io.openhotline.followup.ticket.domain.TicketFact.Joined;
import io.openhotline.followup.ticket.domain.TicketFact.Merged;
import io.openhotline.followup.ticket.domain.TicketFact.Reclassified;
import io.openhotline.followup.ticket.domain.TicketFact.Reopened;
import io.openhotline.followup.ticket.domain.TicketFact.ReportCompleted;
import io.openhotline.followup.ticket.domain.TicketFact.Resolved;
import io.openhotline.followup.ticket.domain.TicketFact.Sealed;
import io.openhotline.followup.ticket.domain.TicketFact.Unmerged;
import io.openhotline.followup.ticket.domain.TicketFact.Withdrawn;
import io.openhotline.followup.ticket.domain.TicketFact.WrittenBack;
import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds what is known about a ticket. Its facts arrive on two topics without a mutual order, so
/// `details` may arrive last. `awaitedRound` is 1 at first and increases with each rework, which
/// was requested at `reopenedAt`; `handledAt` is the time when that round was handled. `handlers`
/// are all who received, answered or completed the ticket, as far as that is known. `early` is the
/// completion of a later round, whose reopening is not known yet. `writtenBackAt` is when the
/// department wrote the outcome of that round back (C5).
public record HandledTicket(
        UUID id,
        @Nullable TicketDetails details,
        @Nullable UUID workOrder,
        int awaitedRound,
        @Nullable Instant reopenedAt,
        @Nullable Instant handledAt,
        @Nullable Instant withdrawnAt,
        Set<Actor> handlers,
        @Nullable Early early,
        @Nullable Instant writtenBackAt) {

    /// Holds the round and the time of a completion.
    public record Early(int round, Instant at) {}

    public HandledTicket {
        handlers = Set.copyOf(handlers);
    }

    public static HandledTicket unknown(UUID id) {
        return new HandledTicket(id, null, null, 1, null, null, null, Set.of(), null, null);
    }

    public HandledTicket after(TicketFact fact) {
        return switch (fact) {
            case Created(var created) -> withDetails(created);
            case Reclassified reclassified -> reclassified(reclassified);
            case Answered(var at) -> isOfThisRound(at) ? handled(at) : this;
            case Issued(var issued) -> withWorkOrder(issued);
            case Completed completed -> completed(completed);
            case Reopened reopened -> reopened(reopened);
            case WrittenBack(var order, var at) -> writtenBack(order, at);
            case Withdrawn(var at) -> withdrawn(at).withoutContact();
            case ReportCompleted completed -> reportCompleted(completed);
            case Sealed() -> withoutContact();
            case Merged(_, var at) -> withdrawn(at);
            case Joined(var at) -> withdrawn(at);
            case Resolved() -> withoutContact();
            case Unmerged() -> withdrawn(null);
        };
    }

    /// Adds one who received, answered or completed the ticket.
    public HandledTicket handledBy(Actor handler) {
        return with(
                details,
                workOrder,
                handledAt,
                withdrawnAt,
                Stream.concat(handlers.stream(), Stream.of(handler)).collect(Collectors.toSet()));
    }

    /// Starts to wait for round `round`, because a rework was requested.
    public HandledTicket reopened(int round, Instant at) {
        return new HandledTicket(
                id, details, workOrder, round, at, null, withdrawnAt, handlers, early, null);
    }

    /// Keeps the contact of a reopening also when follow-up has requested the same round. A ticket
    /// that was closed with an incident goes on by itself.
    private HandledTicket reopened(Reopened fact) {
        if (fact.round() < awaitedRound) {
            return this;
        }
        HandledTicket known = withContact(fact.contact()).withdrawn(null);
        return fact.round() == awaitedRound
                ? known
                : known.reopened(fact.round(), fact.at()).caughtUp();
    }

    private HandledTicket caughtUp() {
        return early == null || early.round() != awaitedRound
                ? this
                : handled(early.at()).withEarly(null);
    }

    /// Deletes the contact, because no more calls are possible.
    public HandledTicket withoutContact() {
        return withDetails(details == null ? null : details.withoutContact());
    }

    /// Returns whether enough is known to sample the ticket or to plan its follow-up.
    public boolean isHandled() {
        return details != null && handledAt != null && withdrawnAt == null;
    }

    private HandledTicket completed(Completed completed) {
        if (completed.round() > awaitedRound) {
            return withEarly(new Early(completed.round(), completed.at()));
        }
        return isAwaited(completed) ? handled(completed.at()) : this;
    }

    private boolean isAwaited(Completed completed) {
        return handledAt == null
                && completed.round() == awaitedRound
                && (workOrder == null || workOrder.equals(completed.workOrder()));
    }

    /// Returns false for an answer from before the rework was requested, since it doesn't concern
    /// the rework.
    private boolean isOfThisRound(Instant answeredAt) {
        return handledAt == null && (reopenedAt == null || answeredAt.isAfter(reopenedAt));
    }

    /// Changes what a later handling is sampled as. A ticket that is in a stratum stays there.
    private HandledTicket reclassified(Reclassified to) {
        return details == null ? this : withDetails(details.reclassified(to.category(), to.kind()));
    }

    private HandledTicket reportCompleted(ReportCompleted report) {
        return details == null
                ? this
                : withDetails(
                        details.withContact(report.contact()).withDistrict(report.district()));
    }

    private HandledTicket withContact(Contact contact) {
        return details == null ? this : withDetails(details.withContact(contact));
    }

    private HandledTicket withEarly(@Nullable Early completion) {
        return with(completion, writtenBackAt);
    }

    /// Keeps the write-back of the present work order, which may arrive before the completion.
    private HandledTicket writtenBack(UUID order, Instant at) {
        return workOrder != null && !workOrder.equals(order) ? this : with(early, at);
    }

    private HandledTicket with(@Nullable Early completion, @Nullable Instant writtenAt) {
        return new HandledTicket(
                id,
                details,
                workOrder,
                awaitedRound,
                reopenedAt,
                handledAt,
                withdrawnAt,
                handlers,
                completion,
                writtenAt);
    }

    private HandledTicket withDetails(@Nullable TicketDetails known) {
        return with(known, workOrder, handledAt, withdrawnAt, handlers);
    }

    private HandledTicket withWorkOrder(UUID issued) {
        return with(details, issued, handledAt, withdrawnAt, handlers);
    }

    private HandledTicket handled(Instant at) {
        return with(details, workOrder, at, withdrawnAt, handlers);
    }

    /// A merged ticket keeps its contact: its customer is asked with the ticket that goes on. So
    /// does one of an incident, which it may leave again.
    private HandledTicket withdrawn(@Nullable Instant at) {
        return with(details, workOrder, handledAt, at, handlers);
    }

    private HandledTicket with(
            @Nullable TicketDetails details,
            @Nullable UUID workOrder,
            @Nullable Instant handledAt,
            @Nullable Instant withdrawnAt,
            Set<Actor> handlers) {
        return new HandledTicket(
                id,
                details,
                workOrder,
                awaitedRound,
                reopenedAt,
                handledAt,
                withdrawnAt,
                handlers,
                early,
                writtenBackAt);
    }
}
