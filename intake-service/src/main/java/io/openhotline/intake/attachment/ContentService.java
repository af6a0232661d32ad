package io.openhotline.intake.attachment;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.schedule.FailingRows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores contents before their attachments, and finds those that never got one. A row of
/// `attachment_upload` is committed before the content is stored, and deleted with the transaction
/// that adds the attachment: whatever happens between, the row leads to the content.
@ApplicationScoped
class ContentService {
    private static final int BATCH = 100;

    private final Database database;
    private final AttachmentStore store;
    private final Ids ids;
    private final Clock clock;
    private final FailingRows failing;

    ContentService(Database database, ConfiguredStore store, Ids ids, Clock clock) {
        this.database = database;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.failing = new FailingRows("Content", clock);
    }

    /// Returns the id of the content.
    UUID store(Path file, @Nullable Path view) throws IOException {
        UUID id = ids.next();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.update(
                                "insert into attachment_upload (id, started_at) values (?, ?)",
                                id,
                                clock.instant()));
        store.put(id.toString(), file);
        if (view != null) {
            store.put(viewKey(id), view);
        }
        return id;
    }

    /// Keeps the content, in the transaction that adds the attachment.
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID id) {
        if (database.update("delete from attachment_upload where id = ?", id) != 1) {
            throw new IllegalStateException("The content of " + id + " was cleaned");
        }
    }

    /// Makes an orphan of the content, in the transaction that deletes the attachment.
    @Transactional(Transactional.TxType.MANDATORY)
    void release(UUID id) {
        database.update(
                "insert into attachment_upload (id, started_at) values (?, ?)",
                id,
                clock.instant());
    }

    InputStream open(UUID id, boolean view) throws IOException {
        return store.open(view ? viewKey(id) : id.toString());
    }

    /// Deletes contents that were stored before `before` and have no attachment. Returns their
    /// number. Locks the rows, so that several instances clean different ones. A content that the
    /// store can't delete doesn't hold up the others.
    @Transactional
    int clean(Instant before) {
        List<UUID> orphans =
                database.query(
                        """
                        select id from attachment_upload where started_at < ?
                        order by started_at limit ? for update skip locked
                        """,
                        row -> row.getObject("id", UUID.class),
                        before,
                        BATCH + failing.number());
        List<UUID> next = orphans.stream().filter(id -> !failing.rests(id)).toList();
        next.forEach(id -> failing.attempt(id, () -> delete(id)));
        return next.size();
    }

    private void delete(UUID id) {
        try {
            store.delete(id.toString());
            store.delete(viewKey(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database.update("delete from attachment_upload where id = ?", id);
    }

    private static String viewKey(UUID id) {
        return id + ".view";
    }
}
