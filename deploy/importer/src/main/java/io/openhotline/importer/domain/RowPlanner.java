package io.openhotline.importer.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Checks a row whole and says what to do with it.
public final class RowPlanner {
    private final Mapping mapping;
    private final LocalTimes times;

    public RowPlanner(Mapping mapping) {
        this.mapping = mapping;
        this.times = mapping.times();
    }

    public Plan plan(Row row) {
        var reader = new RowReader(row, times);
        Optional<String> key = key(reader);
        Optional<Instant> receivedAt = reader.time(mapping.receivedAt());
        Map<String, Object> ticket = reader.values(mapping.ticket());
        receivedAt.ifPresent(time -> ticket.put("receivedAt", time.toString()));
        Course course = course(reader, receivedAt);
        return reader.reasons().isEmpty()
                ? new Plan.File(row.number(), key.orElseThrow(), ticket, course)
                : new Plan.Refuse(row.number(), reader.reasons());
    }

    private Optional<String> key(RowReader reader) {
        Optional<String> key =
                reader.required(mapping.key())
                        .map(text -> IdempotencyKey.of(mapping.source(), text));
        if (key.filter(IdempotencyKey::fits).isEmpty() && key.isPresent()) {
            reader.refuse(mapping.key() + " is too long for a key");
        }
        return key;
    }

    private Course course(RowReader reader, Optional<Instant> receivedAt) {
        CourseRule rule = mapping.course();
        return rule == null
                ? new Course.Open()
                : new CoursePlanner(rule, reader, receivedAt).plan();
    }
}
