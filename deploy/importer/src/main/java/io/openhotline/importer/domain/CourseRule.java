package io.openhotline.importer.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Chooses the command that follows the filing of a ticket, by the status of the row.
///
/// @param column the column with the status
/// @param otherwise the course of any other status; null: such a status is a contradiction
/// @param at the column with the time at which the course ended
/// @param contradictory what becomes of a ticket whose row contradicts itself; null: it stays open
/// @param completion rules for `outcome`, `remedy`, `cause` and `valid`
/// @param withdrawal a rule for `reason`
public record CourseRule(
        String column,
        Map<String, Kind> values,
        @Nullable Kind otherwise,
        @Nullable String at,
        @Nullable Contradictory contradictory,
        Map<String, ValueRule> completion,
        Map<String, ValueRule> withdrawal) {
    private static final Set<String> COMPLETION = Set.of("outcome", "remedy", "cause", "valid");
    private static final Set<String> WITHDRAWAL = Set.of("reason");

    /// The courses that a row can take.
    public enum Kind {
        COMPLETE,
        WITHDRAW,
        OPEN
    }

    /// The courses of a row that contradicts itself: an end before receipt, an end without a time,
    /// an unknown status.
    public enum Contradictory {
        /// The ticket stays open.
        OPEN,
        /// The ticket is closed at its time of receipt.
        CLOSE
    }

    public CourseRule {
        Required.text("column", column);
        Required.present("values", values);
        values = Map.copyOf(values);
        completion = rules(completion);
        withdrawal = rules(withdrawal);
        Required.that(
                COMPLETION.containsAll(completion.keySet()),
                "completion",
                "may have " + COMPLETION);
        Required.that(
                WITHDRAWAL.containsAll(withdrawal.keySet()),
                "withdrawal",
                "may have " + WITHDRAWAL);
        Set<Kind> kinds = kinds(values, otherwise);
        if (kinds.contains(Kind.COMPLETE)) {
            Required.that(
                    completion.keySet().containsAll(Set.of("outcome", "remedy")),
                    "completion",
                    "needs outcome and remedy");
        }
        if (kinds.contains(Kind.WITHDRAW)) {
            Required.that(withdrawal.containsKey("reason"), "withdrawal", "needs reason");
        }
        Required.that(at != null || kinds.equals(Set.of(Kind.OPEN)), "at", "is required");
    }

    private static Map<String, ValueRule> rules(@Nullable Map<String, ValueRule> rules) {
        var copy = new TreeMap<String, ValueRule>(rules == null ? Map.of() : rules);
        copy.computeIfPresent("valid", (_, rule) -> rule.as(ValueRule.Type.BOOLEAN));
        return copy;
    }

    private static Set<Kind> kinds(Map<String, Kind> values, @Nullable Kind otherwise) {
        Set<Kind> kinds = EnumSet.of(otherwise == null ? Kind.OPEN : otherwise);
        kinds.addAll(values.values());
        return kinds;
    }

    /// The course of a row with this status; empty when the mapping has none.
    Optional<Kind> kind(@Nullable String status) {
        return Optional.ofNullable(
                status == null ? otherwise : values.getOrDefault(status, otherwise));
    }

    /// How a ticket with an unknown status is closed.
    Kind closing() {
        return completion.isEmpty() ? Kind.OPEN : Kind.COMPLETE;
    }
}
