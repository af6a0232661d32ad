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

/// Stores the last sequence per topic and ticket, and which sequences before it are missing. An
/// event is new if its sequence is later than the last one, or was missing.
@ApplicationScoped
class SequenceRepository {
    /// @param fresh those of the places that are new to the consumer
    /// @param gaps the number of tickets with an event that is missing now and was not before
    record Advance(Set<Place> fresh, long gaps) {}

    /// `excluded.missing` has the sequences up to the batch's last one that the batch doesn't have.
    /// A sequence is missing afterwards if it was missing or beyond the last one before, and the
    /// batch doesn't have it.
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
                    seen_at = now(),
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

    SequenceRepository(Database database) {
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
