package io.openhotline.followup.inspection;

import io.openhotline.platform.http.QueryReader;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Describes which results to sum: months, grouping, agent and line.
record ResultQuery(
        By by, YearMonth from, YearMonth to, @Nullable String agent, @Nullable String line) {
    static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    /// Lists the groupings of results, with the kind and the key of their rows.
    enum By {
        AGENT("SCORE", "agent"),
        LINE("SCORE", "lower(subject) || '/' || line"),
        ITEM("ITEM", "code"),
        FATAL("FATAL", "code");

        private final String kind;
        private final String key;

        By(String kind, String key) {
            this.kind = kind;
            this.key = key;
        }

        String kind() {
            return kind;
        }

        String key() {
            return key;
        }
    }

    /// Uses the current month by default.
    static ResultQuery read(QueryReader query, Clock clock, ZoneId zone) {
        YearMonth now = YearMonth.now(clock.withZone(zone));
        YearMonth from = query.read("from", ResultQuery::month, "pattern", MONTH);
        YearMonth to = query.read("to", ResultQuery::month, "pattern", MONTH);
        return new ResultQuery(
                Objects.requireNonNullElse(query.constant("by", By.class), By.AGENT),
                Objects.requireNonNullElse(from, to == null ? now : to),
                Objects.requireNonNullElse(to, from == null ? now : from),
                query.text("agent", InspectionQuery.MAX_AGENT),
                query.text("line", 100));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(text).filter(it -> it.matches(MONTH)).map(YearMonth::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
