package io.openhotline.intake.reply;

import static java.util.Objects.requireNonNull;

import io.openhotline.contracts.TicketEvent.Replied;
import io.openhotline.contracts.TicketEvent.ReplyForm;
import io.openhotline.contracts.TicketEvent.ReplyReturned;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.journal.Journal;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Publishes that a reply was given, or that it was returned. The caller holds the ticket's lock.
@Singleton
class ReplyPublisher {
    private final Journal journal;

    ReplyPublisher(Journal journal) {
        this.journal = journal;
    }

    void given(ReplyEntity reply, Instant now) {
        String by = requireNonNull(reply.givenBy);
        journal.append(
                Topics.TICKETS,
                new Replied(
                        reply.ticketId, reply.id, form(reply), by, requireNonNull(reply.givenAt)),
                Actor.parse(by).orElse(Actor.SYSTEM),
                now);
    }

    void returned(ReplyEntity reply, Instant now) {
        journal.append(
                Topics.TICKETS,
                new ReplyReturned(reply.ticketId, reply.id, form(reply), now),
                Actor.SYSTEM,
                now);
    }

    private static ReplyForm form(ReplyEntity reply) {
        return switch (requireNonNull(reply.givenForm)) {
            case CALL -> ReplyForm.CALL;
            case SMS -> ReplyForm.SMS;
            case EMAIL -> ReplyForm.EMAIL;
            case LETTER -> ReplyForm.LETTER;
            case FAX -> ReplyForm.FAX;
            case WECHAT -> ReplyForm.WECHAT;
            case IN_PERSON -> ReplyForm.IN_PERSON;
        };
    }
}
