package io.openhotline.importer.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks a row completely and decides what is filed. A fault in the ticket refuses the row; a
/// fault in its course is only recorded.
public final class RowPlanner {
    private final Mapping mapping;
    private final TimeFormats times;

    public RowPlanner(Mapping mapping) {
        this.mapping = mapping;
        this.times = mapping.times();
    }

    public Plan plan(Row row) {
        var reader = new RowReader(row, times);
        if (!row.isComplete()) {
            reader.refuse("has more or fewer columns than the header");
        }
        Optional<String> key = key(reader);
        Optional<Instant> receivedAt = reader.time(mapping.receivedAt());
        Map<String, Object> ticket = reader.values(mapping.ticket());
        return reader.reasons().isEmpty()
                ? file(row, key.orElseThrow(), ticket, receivedAt.orElseThrow())
                : new Plan.Refuse(row, reader.reasons());
    }

    private Plan file(Row row, String key, Map<String, Object> ticket, Instant receivedAt) {
        ticket.put("receivedAt", receivedAt.toString());
        CourseRule rule = mapping.course();
        if (rule == null) {
            return new Plan.File(row, key, ticket, new Course.Open(), List.of());
        }
        var reader = new RowReader(row, times);
        Course course = new CoursePlanner(rule, reader, receivedAt).plan();
        return new Plan.File(row, key, ticket, course, reader.reasons());
    }

    private Optional<String> key(RowReader reader) {
        List<String> parts =
                mapping.key().stream().flatMap(column -> reader.required(column).stream()).toList();
        if (parts.size() < mapping.key().size()) {
            return Optional.empty();
        }
        String key = IdempotencyKey.of(mapping.source(), parts);
        if (!IdempotencyKey.fits(key)) {
            reader.refuse(String.join(", ", mapping.key()) + " is too long for a key");
        }
        return Optional.of(key);
    }
}
