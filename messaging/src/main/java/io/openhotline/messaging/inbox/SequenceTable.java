package io.openhotline.messaging.inbox;

import io.openhotline.messaging.database.Database;
import io.openhotline.messaging.database.Database.Array;
import io.openhotline.messaging.inbox.Delivery.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The last sequence seen per topic and ticket: a gap means that an event was lost on its way.
@ApplicationScoped
class SequenceTable {
    /// Moves on, and counts the tickets whose first event here is not the one after the last seen,
    /// or that miss one in between.
    private static final String ADVANCE =
            """
            with seen as (
                select topic, key, min(sequence) as first, max(sequence) as last,
                    count(distinct sequence) as events
                from unnest(?::text[], ?::uuid[], ?::bigint[]) as event (topic, key, sequence)
                group by topic, key),
            moved as (
                insert into inbox_sequence as known (consumer, topic, key, sequence)
                select ?, topic, key, last from seen
                on conflict (consumer, topic, key) do update
                    set sequence = greatest(known.sequence, excluded.sequence)
                returning known.topic, known.key, old.sequence as known)
            select count(*) from seen join moved using (topic, key)
            where first > coalesce(known, 0) + 1 or last - first >= events
            """;

    private final Database database;

    SequenceTable(Database database) {
        this.database = database;
    }

    /// The number of tickets that show a gap before or among these events.
    long advance(String consumer, List<Place> events) {
        return database.query(
                        ADVANCE,
                        row -> row.getLong(1),
                        new Array("text", events.stream().map(Place::topic).toList()),
                        new Array("uuid", events.stream().map(Place::ticket).toList()),
                        new Array("bigint", events.stream().map(Place::sequence).toList()),
                        consumer)
                .getFirst();
    }
}
