package io.openhotline.followup.drawing;

import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Describes which draws to list; a filter that is null admits all.
record DrawQuery(
        @Nullable LocalDate day,
        @Nullable String agent,
        @Nullable String line,
        @Nullable Cursor after,
        int limit) {

    static DrawQuery read(QueryReader query) {
        return new DrawQuery(
                query.read("day", DrawQuery::day, "date"),
                query.text("agent", 64),
                query.text("line", 100),
                query.cursor(),
                query.limit());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() < 10_000);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
