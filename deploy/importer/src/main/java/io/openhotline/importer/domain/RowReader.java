package io.openhotline.importer.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads values out of one row and collects every reason to refuse it.
final class RowReader {
    private final Row row;
    private final LocalTimes times;
    private final List<String> reasons = new ArrayList<>();

    RowReader(Row row, LocalTimes times) {
        this.row = row;
        this.times = times;
        if (!row.complete()) {
            reasons.add("has more or fewer columns than the header");
        }
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
            reasons.add(column + " is not a time that exists and has the mapping's form");
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
        Optional<Object> value = parse(rule, text);
        if (value.isEmpty()) {
            reasons.add(String.join(", ", rule.columns()) + " is not " + expected(rule));
        }
        return value;
    }

    private static Optional<Object> parse(ValueRule rule, String text) {
        try {
            return switch (rule.type()) {
                case INTEGER -> Optional.of(new BigDecimal(text).longValueExact());
                case NUMBER -> Optional.of(new BigDecimal(text));
                case BOOLEAN -> bool(text);
                case TEXT -> Optional.of(text);
                case null -> Optional.of(text);
            };
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String expected(ValueRule rule) {
        return switch (rule.type()) {
            case INTEGER -> "a whole number";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case TEXT -> "a text";
            case null -> "a text";
        };
    }

    private static Optional<Object> bool(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
