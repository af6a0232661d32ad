package io.openhotline.intake.inbox;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads each inbox of the caller by its index and joins the newest of them.
@ApplicationScoped
class InboxService {
    /// The most that is counted.
    static final int COUNTED = 1_000;

    private static final String EACH = " from unnest(?) as key cross join lateral (";
    private static final String IN_INBOX =
            " from notification where receiver = key and via = 'INBOX'";
    private static final String NEWEST = " order by created_at desc, id desc limit ?";

    private final Database database;

    InboxService(Database database) {
        this.database = database;
    }

    Page<InboxItemView> page(List<String> keys, boolean unread, @Nullable Cursor after, int limit) {
        Sql select =
                Sql.of("select item.*" + EACH + "select *", array(keys))
                        .plus(IN_INBOX)
                        .plus(unread ? " and read_at is null" : "")
                        .and(
                                asked(
                                        after,
                                        it ->
                                                Sql.of(
                                                        "(created_at, id) < (?, ?)",
                                                        it.at(),
                                                        it.id())))
                        .plus(NEWEST + ") item" + NEWEST, limit + 1, limit + 1);
        return Page.of(database.query(select, InboxItemView::read), limit, InboxItemView::cursor);
    }

    /// Counts at most [#COUNTED] items by the index of unread ones.
    int unread(List<String> keys) {
        Sql count =
                Sql.of("select count(*) from (select 1" + EACH + "select 1", array(keys))
                        .plus(IN_INBOX)
                        .plus(
                                " and read_at is null limit ?) item limit ?) counted",
                                COUNTED,
                                COUNTED);
        return database.query(count, row -> row.getInt(1)).getFirst();
    }

    /// Keeps the first reader. Returns false if none of these inboxes has the item.
    boolean read(UUID id, List<String> keys, String by, Instant at) {
        return database.update(
                        "update notification set read_at = coalesce(read_at, ?),"
                                + " read_by = coalesce(read_by, ?)"
                                + " where id = ? and via = 'INBOX' and receiver = any (?)",
                        at,
                        by,
                        id,
                        array(keys))
                > 0;
    }

    private static Array array(List<String> keys) {
        return new Array("text", keys);
    }
}
