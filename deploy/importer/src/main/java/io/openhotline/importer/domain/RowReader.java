package io.openhotline.importer.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads values from one row and collects every reason why one can't be read.
final class RowReader {
    private final Row row;
    private final TimeFormats times;
    private final List<String> reasons = new ArrayList<>();

    RowReader(Row row, TimeFormats times) {
        this.row = row;
        this.times = times;
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    void refuse(String reason) {
        reasons.add(reason);
    }

    Optional<String> cell(String column) {
        return row.cell(column);
    }

    Optional<String> required(String column) {
        Optional<String> text = row.cell(column);
        if (text.isEmpty()) {
            reasons.add(column + " is empty");
        }
        return text;
    }

    Optional<Instant> time(String column) {
        Optional<String> text = required(column);
        Optional<Instant> time = text.flatMap(times::read);
        if (text.isPresent() && time.isEmpty()) {
            reasons.add(column + " is not a time that exists in a format of the mapping");
        }
        return time;
    }

    /// All values that the row has, by member.
    Map<String, Object> values(Map<String, ValueRule> rules) {
        var body = new LinkedHashMap<String, Object>();
        rules.forEach((member, rule) ->
                value(rule.as(TicketMember.type(member)))
                        .ifPresent(value -> TicketMember.put(body, member, value)));
        return body;
    }

    private Optional<Object> value(ValueRule rule) {
        Optional<String> text = rule.translated(row);
        if (text.isEmpty()) {
            rule.raw(row)
                    .filter(_ -> rule.values() != null)
                    .ifPresent(raw ->
                            reasons.add(rule.column() + ": the mapping has no value for " + raw));
        }
        return text.flatMap(found -> typed(rule, found));
    }

    private Optional<Object> typed(ValueRule rule, String text) {
        ValueRule.Type type = rule.type() == null ? ValueRule.Type.TEXT : rule.type();
        Optional<Object> value = TypedValue.parse(type, text);
        if (value.isEmpty()) {
            reasons.add(
                    "%s is not %s"
                            .formatted(
                                    String.join(", ", rule.columns()), TypedValue.expected(type)));
        }
        return value;
    }
}
