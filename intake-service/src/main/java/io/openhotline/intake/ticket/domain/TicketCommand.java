package io.openhotline.intake.ticket.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody asks of a ticket. The clock, the id and the number are chosen by the caller.
public sealed interface TicketCommand {
    TicketId id();

    Actor actor();

    /// Where `answer` is there, the matter is answered at once (W2), at `answeredAt`.
    record File(
            TicketId id,
            String number,
            Report report,
            Instant receivedAt,
            @Nullable String answer,
            Instant answeredAt,
            Actor actor)
            implements TicketCommand {}

    /// The desk's own answer; `firstContactWithin` is the policy's limit for one at first contact.
    record Answer(TicketId id, String answer, Instant at, Duration firstContactWithin, Actor actor)
            implements TicketCommand {}

    record Supplement(TicketId id, String text, Instant at, Actor actor) implements TicketCommand {}

    record Withdraw(TicketId id, String reason, Instant at, Actor actor) implements TicketCommand {}

    /// Follow-up is through with it.
    record Close(TicketId id, Closure closure, Instant at, Actor actor) implements TicketCommand {}

    /// Follow-up wants it handled again (P7, T11), as round `round`.
    record Rework(TicketId id, int round, Actor actor) implements TicketCommand {}
}
