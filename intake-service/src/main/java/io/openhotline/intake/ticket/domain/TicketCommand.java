package io.openhotline.intake.ticket.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Defines the commands to a ticket; the caller chooses the time, the id and the number.
public sealed interface TicketCommand {
    TicketId id();

    Actor actor();

    /// Files a report at `filedAt`. An `answer` that is not null was given with the filing (W2), at
    /// `answeredAt`. `customerSubject` is the customer of an app who files it; it is not published.
    /// `quoted` belongs to the answer.
    record File(
            TicketId id,
            String number,
            Report report,
            Instant receivedAt,
            Instant filedAt,
            @Nullable String answer,
            Instant answeredAt,
            Duration firstContactWithin,
            Actor actor,
            @Nullable String customerSubject,
            @Nullable Quotation quoted,
            Circumstances circumstances)
            implements TicketCommand {
        /// A filing with nothing special.
        public File(
                TicketId id,
                String number,
                Report report,
                Instant receivedAt,
                Instant filedAt,
                @Nullable String answer,
                Instant answeredAt,
                Duration firstContactWithin,
                Actor actor,
                @Nullable String customerSubject,
                @Nullable Quotation quoted) {
            this(
                    id,
                    number,
                    report,
                    receivedAt,
                    filedAt,
                    answer,
                    answeredAt,
                    firstContactWithin,
                    actor,
                    customerSubject,
                    quoted,
                    Circumstances.USUAL);
        }
    }

    /// Gives the desk's own answer; `firstContactWithin` is the policy's limit for an answer at
    /// first contact.
    record Answer(
            TicketId id,
            String answer,
            Instant at,
            Duration firstContactWithin,
            Actor actor,
            @Nullable Quotation quoted)
            implements TicketCommand {}

    record Supplement(TicketId id, String text, Instant at, Actor actor) implements TicketCommand {}

    record Withdraw(TicketId id, String reason, Instant at, Actor actor) implements TicketCommand {}

    /// Closes the ticket, because follow-up has finished with round `round`; events of older
    /// versions don't name the round.
    record Close(TicketId id, Closure closure, @Nullable Integer round, Instant at, Actor actor)
            implements TicketCommand {}

    /// Reopens the ticket as round `round`, because follow-up requested a rework (P7, T11).
    record Rework(TicketId id, int round, Actor actor) implements TicketCommand {}
}
