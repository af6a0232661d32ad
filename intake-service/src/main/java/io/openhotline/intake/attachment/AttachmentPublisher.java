package io.openhotline.intake.attachment;

import io.openhotline.contracts.TicketEvent.FileAttached;
import io.openhotline.contracts.TicketEvent.FileDeleted;
import io.openhotline.contracts.TicketEvent.FileKind;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// Publishes that a file was attached or deleted, for the timeline and for departments.
@ApplicationScoped
class AttachmentPublisher {
    private final Journal journal;

    AttachmentPublisher(Journal journal) {
        this.journal = journal;
    }

    /// Publishes nothing for a file of a document that has no ticket.
    void attached(AttachmentEntity row, Actor actor) {
        if (row.ticketId != null) {
            publish(row, row.ticketId, actor, row.uploadedAt);
        }
    }

    /// Publishes that a file of a document was added to the ticket. Skips a whole mail, because its
    /// header contains addresses.
    void entered(AttachmentEntity row, Actor by, Instant at) {
        if (row.kind != AttachmentKind.MAIL) {
            publish(row, Objects.requireNonNull(row.ticketId), by, at);
        }
    }

    /// Publishes that a file was added to the ticket, whose lock the caller holds.
    void publish(AttachmentEntity row, UUID ticket, Actor actor, Instant at) {
        var event =
                new FileAttached(
                        ticket,
                        row.id,
                        row.name,
                        FileKind.valueOf(row.kind.name()),
                        row.mediaType,
                        Math.toIntExact(row.size),
                        row.forCustomer,
                        row.quarantined,
                        row.uploadedBy,
                        at);
        journal.append(Topics.TICKETS, event, actor, at);
    }

    void deleted(AttachmentEntity row, UUID ticket, Instant at, String reason, Actor actor) {
        var event =
                new FileDeleted(
                        ticket, row.id, row.name, row.forCustomer, reason, actor.toString(), at);
        journal.append(Topics.TICKETS, event, actor, at);
    }
}
