package io.openhotline.intake.index;

import static java.util.Objects.requireNonNull;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Indexes the tickets of earlier versions, which wait in `ticket_words`, after each start and the
/// newest first. Each batch is a transaction, so that an interrupted run goes on at the next start.
@Singleton
class SearchIndexUpgrade {
    private static final Logger LOG = Logger.getLogger(SearchIndexUpgrade.class);
    private static final int BATCH = 1_000;
    private static final String WAITING =
            """
            with waiting as (
                delete from ticket_words where ticket_id in (
                    select ticket_id from ticket_words order by ticket_id desc limit ?)
                returning ticket_id)
            select id, received_at, description, place_address, customer_name
            from waiting join ticket on id = ticket_id
            """;
    private static final String LATER =
            """
            select type, payload from journal
            where topic = ? and key = any(?) and type = any(?)
            union all
            select type, payload from course_event where ticket_id = any(?) and type = any(?)
            """;
    private static final String ADD =
            """
            insert into ticket_search (ticket_id, received_at, words, personal)
            select * from unnest(?, ?, ?, ?)
            """;
    private static final List<EventTypes> WITH_WORDS =
            List.of(
                    EventTypes.TICKET_ANSWERED,
                    EventTypes.TICKET_SUPPLEMENTED,
                    EventTypes.WORKORDER_COMPLETED);

    private record Filed(
            UUID id,
            Instant receivedAt,
            String description,
            @Nullable String address,
            @Nullable String name) {}

    private record Row(UUID id, Instant receivedAt, IndexedWords words) {}

    private final Database database;

    SearchIndexUpgrade(Database database) {
        this.database = database;
    }

    void atStart(@Observes StartupEvent start) {
        Thread.ofVirtual().name("search-index-upgrade").start(this::run);
    }

    private void run() {
        try {
            int indexed = upgrade();
            if (indexed > 0) {
                LOG.infof("Indexed %d tickets of earlier versions", indexed);
            }
        } catch (RuntimeException e) {
            LOG.warn("The index of earlier tickets goes on at the next start", e);
        }
    }

    /// Returns the number of tickets.
    int upgrade() {
        int all = 0;
        int batch = BATCH;
        while (batch == BATCH) {
            batch = QuarkusTransaction.requiringNew().call(this::batch);
            all += batch;
        }
        return all;
    }

    private int batch() {
        List<Filed> filed = database.query(WAITING, SearchIndexUpgrade::filed, BATCH);
        Map<UUID, Filed> byId =
                filed.stream().collect(Collectors.toMap(Filed::id, Function.identity()));
        var rows = new ArrayList<Row>();
        for (Filed ticket : filed) {
            IndexedWords.report(ticket.description(), ticket.address(), ticket.name())
                    .forEach(words -> rows.add(new Row(ticket.id(), ticket.receivedAt(), words)));
        }
        for (Event event : later(byId)) {
            Instant receivedAt = requireNonNull(byId.get(event.key())).receivedAt();
            IndexedWords.of(event)
                    .forEach(words -> rows.add(new Row(event.key(), receivedAt, words)));
        }
        add(rows);
        return filed.size();
    }

    private List<Event> later(Map<UUID, Filed> tickets) {
        var ids = new Array("uuid", tickets.keySet());
        Array types = Array.of("text", WITH_WORDS, EventTypes::wireName);
        return database.query(
                LATER, SearchIndexUpgrade::event, Topics.TICKETS, ids, types, ids, types);
    }

    private void add(List<Row> rows) {
        database.update(
                ADD,
                Array.of("uuid", rows, Row::id),
                Array.of("timestamptz", rows, row -> row.receivedAt().atOffset(ZoneOffset.UTC)),
                Array.of("text", rows, row -> row.words().words()),
                Array.of("boolean", rows, row -> row.words().personal()));
    }

    private static Filed filed(ResultSet row) throws SQLException {
        return new Filed(
                row.getObject("id", UUID.class),
                Database.instant(row, "received_at"),
                row.getString("description"),
                row.getString("place_address"),
                row.getString("customer_name"));
    }

    private static Event event(ResultSet row) throws SQLException {
        return EventJson.read(
                row.getString("payload"),
                EventTypes.find(row.getString("type")).orElseThrow().record());
    }
}
