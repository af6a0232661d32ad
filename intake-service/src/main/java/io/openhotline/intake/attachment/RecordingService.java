package io.openhotline.intake.attachment;

import io.openhotline.intake.attachment.AttachmentService.Added;
import io.openhotline.intake.attachment.AttachmentService.Upload;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps recordings of calls as files of the tickets that refer to the calls.
@PackScoped
public class RecordingService {
    private static final String LOCK_TICKETS =
            """
            select id from ticket
            where id in (select ticket_id from ticket_call where call_id = ?)
            order by id for no key update
            """;

    private static final String LOCK_CALL = "select 1 from call where id = ? for no key update";

    private final AttachmentService attachments;
    private final AttachmentRepository rows;
    private final AttachmentPublisher publisher;
    private final Database database;
    private final IntakePolicy policy;
    private final Clock clock;

    RecordingService(
            AttachmentService attachments,
            AttachmentRepository rows,
            AttachmentPublisher publisher,
            Database database,
            IntakePolicy policy,
            Clock clock) {
        this.attachments = attachments;
        this.rows = rows;
        this.publisher = publisher;
        this.database = database;
        this.policy = policy;
        this.clock = clock;
    }

    /// Publishes the recordings of a call as files of a ticket that was linked to it. The caller
    /// holds the ticket's lock. Waits for a recording that is added meanwhile.
    @Transactional(Transactional.TxType.MANDATORY)
    public void linked(UUID call, UUID ticket, Actor actor) {
        database.query(LOCK_CALL, row -> row.getInt(1), call);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.ofDocument(call).forEach(row -> publisher.publish(row, ticket, actor, at));
    }

    @Transactional
    Optional<UUID> call(String reference) {
        return database.first(
                "select id from call where reference = ?",
                row -> row.getObject(1, UUID.class),
                reference);
    }

    /// Returns empty for a sealed call if the caller may not know its customer, because a voice
    /// identifies a person.
    @Transactional
    Optional<UUID> audible(String reference, Caller caller) {
        boolean knows = policy.sealing().mayKnow(caller);
        return database.first(
                "select id from call where reference = ? and (not sealed or ?)",
                row -> row.getObject(1, UUID.class),
                reference,
                knows);
    }

    /// Adds a recording once, however often it is sent. Locks the tickets that are known before the
    /// call, as a link does, and asks for them again under the lock of the call: a link may have
    /// been committed meanwhile.
    @Transactional
    Added add(Upload upload, Actor actor) {
        UUID call = upload.owner().id();
        lockTickets(call);
        Optional<AttachmentEntity> known = rows.recording(call, upload.sha256());
        if (known.isPresent()) {
            return new Added.Attached(AttachmentView.of(known.get(), false));
        }
        Added added = attachments.add(upload, actor);
        rows.findByIdOptional(upload.id())
                .ifPresent(row ->
                        lockTickets(call)
                                .forEach(ticket ->
                                        publisher.publish(row, ticket, actor, row.uploadedAt)));
        return added;
    }

    private List<UUID> lockTickets(UUID call) {
        return database.query(LOCK_TICKETS, row -> row.getObject(1, UUID.class), call);
    }
}
