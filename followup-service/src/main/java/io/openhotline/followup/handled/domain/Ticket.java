package io.openhotline.followup.handled.domain;

import io.openhotline.followup.handled.domain.TicketFact.Answered;
import io.openhotline.followup.handled.domain.TicketFact.Completed;
import io.openhotline.followup.handled.domain.TicketFact.Created;
import io.openhotline.followup.handled.domain.TicketFact.Issued;
import io.openhotline.followup.handled.domain.TicketFact.Withdrawn;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds what is known about a ticket. Its facts arrive on two topics without a mutual order, so
/// `details` may arrive last. `awaitedRound` is 1 at first and increases with each rework, which
/// was requested at `reopenedAt`; `handledAt` is the time when that round was handled.
public record Ticket(
        UUID id,
        @Nullable Details details,
        @Nullable UUID workOrder,
        int awaitedRound,
        @Nullable Instant reopenedAt,
        @Nullable Instant handledAt,
        @Nullable Instant withdrawnAt) {

    public static Ticket unknown(UUID id) {
        return new Ticket(id, null, null, 1, null, null, null);
    }

    public Ticket after(TicketFact fact) {
        return switch (fact) {
            case Created(var created) -> withDetails(created);
            case Answered(var at) -> isNews(at) ? handled(at) : this;
            case Issued(var issued) -> withWorkOrder(issued);
            case Completed completed -> isAwaited(completed) ? handled(completed.at()) : this;
            case Withdrawn(var at) -> withdrawn(at).forgotten();
        };
    }

    /// Starts to wait for round `round`, because a rework was requested.
    public Ticket reopened(int round, Instant at) {
        return new Ticket(id, details, workOrder, round, at, null, withdrawnAt);
    }

    /// Deletes the contact, because no more calls are possible.
    public Ticket forgotten() {
        return withDetails(details == null ? null : details.withoutContact());
    }

    /// Returns whether enough is known to sample the ticket or to plan its follow-up.
    public boolean isHandled() {
        return details != null && handledAt != null && withdrawnAt == null;
    }

    public boolean isCallable() {
        return withdrawnAt == null && details != null && details.contact().isCallable();
    }

    private boolean isAwaited(Completed completed) {
        return handledAt == null
                && completed.round() >= awaitedRound
                && (workOrder == null || workOrder.equals(completed.workOrder()));
    }

    /// Returns false for an answer from before the rework was requested, since it doesn't concern
    /// the rework.
    private boolean isNews(Instant answeredAt) {
        return handledAt == null && (reopenedAt == null || answeredAt.isAfter(reopenedAt));
    }

    private Ticket withDetails(@Nullable Details known) {
        return new Ticket(id, known, workOrder, awaitedRound, reopenedAt, handledAt, withdrawnAt);
    }

    private Ticket withWorkOrder(UUID issued) {
        return new Ticket(id, details, issued, awaitedRound, reopenedAt, handledAt, withdrawnAt);
    }

    private Ticket handled(Instant at) {
        return new Ticket(id, details, workOrder, awaitedRound, reopenedAt, at, withdrawnAt);
    }

    private Ticket withdrawn(Instant at) {
        return new Ticket(id, details, workOrder, awaitedRound, reopenedAt, handledAt, at);
    }
}
