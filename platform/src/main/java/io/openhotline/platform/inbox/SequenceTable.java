package io.openhotline.platform.inbox;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.inbox.Delivery.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How far each ticket's course has come, per topic, and which numbers are missing before that: an
/// event is new where its number is later than the last, or was missing until now.
@ApplicationScoped
class SequenceTable {
    /// @param fresh those of the places that are new to the consumer
    /// @param gaps how many tickets show that an event is missing that wasn't before
    record Advance(Set<Place> fresh, long gaps) {}

    /// What is missing up to the last number of a ticket comes in with it (`excluded.missing`): of
    /// what was missing before, and of what was not reached yet, that much is left.
    private static final String ADVANCE =
            """
            with event as (
                select topic, key, sequence, place
                from unnest(?::text[], ?::uuid[], ?::bigint[]) with ordinality
                    as event (topic, key, sequence, place)),
            seen as (
                select topic, key, max(sequence) as last,
                    int8multirange(int8range(1, max(sequence), '[]'))
                        - range_agg(int8range(sequence, sequence, '[]')) as missing
                from event group by topic, key),
            moved as (
                insert into inbox_sequence as known (consumer, topic, key, sequence, missing)
                select ?, topic, key, last, missing from seen order by topic, key
                on conflict (consumer, topic, key) do update set
                    sequence = greatest(known.sequence, excluded.sequence),
                    missing =
                        (known.missing + int8multirange(int8range(
                            least(known.sequence, excluded.sequence), excluded.sequence, '(]')))
                        * (excluded.missing + int8multirange(int8range(
                            excluded.sequence, null, '(]')))
                returning new.topic, new.key, coalesce(old.sequence, 0) as last,
                    coalesce(old.missing, '{}') as before, new.missing as after)
            select
                array_agg(place) filter (where sequence > last or before @> sequence),
                (select count(*) from moved where not before @> after)
            from event join moved using (topic, key)
            """;

    private final Database database;

    SequenceTable(Database database) {
        this.database = database;
    }

    Advance advance(String consumer, List<Place> events) {
        return database.query(
                        ADVANCE,
                        row -> new Advance(fresh(row, events), row.getLong(2)),
                        Array.of("text", events, Place::topic),
                        Array.of("uuid", events, Place::ticket),
                        Array.of("bigint", events, Place::sequence),
                        consumer)
                .getFirst();
    }

    private static Set<Place> fresh(ResultSet row, List<Place> events) throws SQLException {
        var places = row.getArray(1);
        return places == null
                ? Set.of()
                : Arrays.stream((Long[]) places.getArray())
                        .map(place -> events.get(place.intValue() - 1))
                        .collect(Collectors.toSet());
    }
}
