package io.openhotline.dispatch.department;

import io.openhotline.dispatch.department.domain.EntryKind;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.http.Uuids;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Holds the query of a record; `after` is the last id of the page before.
record RecordQuery(YearMonth month, @Nullable EntryKind kind, @Nullable UUID after, int limit) {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}");

    /// @param current the month of a query that names none
    static RecordQuery read(QueryReader query, YearMonth current) {
        YearMonth month = query.read("month", RecordQuery::parse, "month");
        return new RecordQuery(
                month == null ? current : month,
                query.constant("kind", EntryKind.class),
                query.read("after", Uuids::parse, "cursor"),
                query.limit());
    }

    private static Optional<YearMonth> parse(String text) {
        try {
            return FORM.matcher(text).matches()
                    ? Optional.of(YearMonth.parse(text))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
