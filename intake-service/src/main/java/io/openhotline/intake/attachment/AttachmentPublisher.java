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

/// Publishes that a file was attached or deleted, for the timeline and for departments.
@ApplicationScoped
class AttachmentPublisher {
    private final Journal journal;

    AttachmentPublisher(Journal journal) {
        this.journal = journal;
    }

    /// Publishes nothing for a file of a document that has no ticket.
    void attached(AttachmentEntity row, Actor actor) {
        if (row.ticketId == null) {
            return;
        }
        var event =
                new FileAttached(
                        row.ticketId,
                        row.id,
                        row.name,
                        FileKind.valueOf(row.kind.name()),
                        row.mediaType,
                        Math.toIntExact(row.size),
                        row.forCustomer,
                        row.quarantined,
                        row.uploadedBy,
                        row.uploadedAt);
        journal.append(Topics.TICKETS, event, actor, row.uploadedAt);
    }

    void deleted(AttachmentEntity row, Instant at, String reason, Actor actor) {
        var event =
                new FileDeleted(
                        Objects.requireNonNull(row.ticketId),
                        row.id,
                        row.name,
                        row.forCustomer,
                        reason,
                        actor.toString(),
                        at);
        journal.append(Topics.TICKETS, event, actor, at);
    }
}
