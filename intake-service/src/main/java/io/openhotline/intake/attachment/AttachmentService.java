package io.openhotline.intake.attachment;

import io.openhotline.intake.access.TicketAccess;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Adds, lists, finds and deletes the attachments of a ticket that the caller may see.
@ApplicationScoped
class AttachmentService {
    /// Describes a content that is stored.
    record Upload(
            UUID id,
            Owner owner,
            FileName name,
            FileType type,
            long size,
            String sha256,
            boolean hasView,
            boolean forCustomer,
            boolean harmful) {}

    /// Holds the result of adding an attachment.
    sealed interface Added {
        record Attached(AttachmentView view) implements Added {}

        record NoOwner() implements Added {}

        record TooMany() implements Added {}
    }

    /// Holds the result of deleting an attachment.
    sealed interface Deleted {
        record Done() implements Deleted {}

        record Missing() implements Deleted {}

        record OfOthers() implements Deleted {}
    }

    private final AttachmentRepository attachments;
    private final ContentService contents;
    private final AttachmentLimits limits;
    private final TicketAccess access;
    private final AttachmentPublisher publisher;
    private final Database database;
    private final Clock clock;

    AttachmentService(
            AttachmentRepository attachments,
            ContentService contents,
            AttachmentLimits limits,
            TicketAccess access,
            AttachmentPublisher publisher,
            Database database,
            Clock clock) {
        this.attachments = attachments;
        this.contents = contents;
        this.limits = limits;
        this.access = access;
        this.publisher = publisher;
        this.database = database;
        this.clock = clock;
    }

    /// Locks the owner's row, so that no two uploads pass the limit together.
    @Transactional
    Added add(Upload upload, Actor actor) {
        boolean exists =
                database.first(
                                "select 1 from "
                                        + upload.owner().table()
                                        + " where id = ? for no key update",
                                row -> row.getInt(1),
                                upload.owner().id())
                        .isPresent();
        if (!exists) {
            return new Added.NoOwner();
        }
        if (attachments.countOf(upload.owner()) >= limits.perTicket()) {
            return new Added.TooMany();
        }
        AttachmentEntity row = keep(upload, actor);
        return new Added.Attached(AttachmentView.of(row, access.isCustomer()));
    }

    /// Adds a file whatever its owner has already.
    @Transactional(Transactional.TxType.MANDATORY)
    AttachmentEntity keep(Upload upload, Actor actor) {
        contents.keep(upload.id());
        AttachmentEntity row = row(upload, actor);
        attachments.persist(row);
        publisher.attached(row, actor);
        return row;
    }

    /// Locks the ticket, on which the journal's sequence relies. Returns false when it is missing.
    private boolean locked(UUID ticket) {
        return database.first(
                        "select 1 from ticket where id = ? for no key update",
                        row -> row.getInt(1),
                        ticket)
                .isPresent();
    }

    /// Keeps the row as a trace, and leaves the content to the sweeper of orphans. Senior agents
    /// and above delete any attachment, other callers their own.
    @Transactional
    Deleted delete(UUID ticket, UUID id, String reason, Actor actor) {
        Optional<AttachmentEntity> found =
                Optional.of(ticket)
                        .filter(this::locked)
                        .flatMap(_ -> attachments.find(ticket, id, access.isCustomer()));
        if (found.isEmpty()) {
            return new Deleted.Missing();
        }
        AttachmentEntity row = found.get();
        if (!access.leadsDesk() && !row.uploadedBy.equals(actor.toString())) {
            return new Deleted.OfOthers();
        }
        row.deletedBy = actor.toString();
        row.deletedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.deletionReason = reason;
        contents.release(row.id);
        publisher.deleted(row, ticket, row.deletedAt, reason, actor);
        return new Deleted.Done();
    }

    private AttachmentEntity row(Upload upload, Actor actor) {
        var row = new AttachmentEntity();
        row.id = upload.id();
        switch (upload.owner()) {
            case Owner.OfTicket(var ticket) -> row.ticketId = ticket;
            case Owner.OfDocument(var document) -> row.documentId = document;
            case Owner.OfCall(var call, var reference) -> {
                row.documentId = call;
                row.callReference = reference;
            }
        }
        row.name = upload.name().text();
        row.kind = upload.type().kind();
        row.mediaType = upload.type().mediaType();
        row.size = upload.size();
        row.sha256 = upload.sha256();
        row.hasView = upload.hasView();
        row.forCustomer = upload.forCustomer();
        row.quarantined = upload.harmful();
        row.uploadedBy = actor.toString();
        row.uploadedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return row;
    }

    /// Returns the newest first.
    @Transactional
    List<AttachmentView> list(UUID ticket) {
        boolean isCustomer = access.isCustomer();
        return attachments.of(ticket, isCustomer).stream()
                .map(row -> AttachmentView.of(row, ticket, isCustomer))
                .toList();
    }

    /// Logs the reading, because a file may show anything.
    @Transactional
    Optional<AttachmentEntity> read(UUID ticket, UUID id) {
        Optional<AttachmentEntity> found = attachments.find(ticket, id, access.isCustomer());
        found.filter(row -> !row.quarantined)
                .ifPresent(_ ->
                        access.logReading(
                                AttachmentResource.DOWNLOAD, ticket, List.of("attachment")));
        return found;
    }

    @Transactional
    List<AttachmentView> originals(UUID document) {
        return attachments.ofDocument(document).stream()
                .map(row -> AttachmentView.of(row, false))
                .toList();
    }

    /// Logs the reading, because a letter or a voice identifies the customer.
    @Transactional
    Optional<AttachmentEntity> readOriginal(UUID document, UUID id, String operation) {
        Optional<AttachmentEntity> found = attachments.findOfDocument(document, id);
        found.filter(row -> !row.quarantined)
                .ifPresent(
                        row -> access.logReading(operation, row.ticketId, List.of("attachment")));
        return found;
    }
}
