package io.openhotline.platform.dailycount;

import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Holds the requested days, or the errors of the request.
///
/// @param days null if there are errors
record DayQuery(@Nullable Days days, @Nullable Cursor after, int limit, List<FieldError> errors) {
    static final int MOST_DAYS = 366;
    static final int MOST_TICKETS = 1_000;

    /// Reads `from`, `to` and `zone`.
    static DayQuery range(QueryReader query) {
        LocalDate first = query.read("from", DayQuery::day, "day");
        LocalDate last = query.read("to", DayQuery::day, "day");
        ZoneId zone = query.read("zone", DayQuery::zone, "zone");
        List<FieldError> errors = query.errors();
        if (errors.isEmpty() && !isRange(first, last)) {
            errors = List.of(FieldError.of("to", "last-day", MOST_DAYS));
        }
        return of(first, last, zone, null, 0, errors);
    }

    /// Reads one day of the path, with `zone`, `after` and `limit`.
    static DayQuery day(String path, QueryReader query) {
        LocalDate day = day(path).orElse(null);
        ZoneId zone = query.read("zone", DayQuery::zone, "zone");
        Cursor after = query.cursor();
        Integer limit = query.read("limit", DayQuery::limit, "range", "1", MOST_TICKETS);
        var errors = new ArrayList<FieldError>(query.errors());
        if (day == null) {
            errors.addFirst(FieldError.of("day", "day"));
        }
        return of(day, day, zone, after, limit == null ? MOST_TICKETS : limit, errors);
    }

    private static DayQuery of(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable ZoneId zone,
            @Nullable Cursor after,
            int limit,
            List<FieldError> errors) {
        if (errors.isEmpty() && first != null && last != null && zone != null) {
            return new DayQuery(new Days(first, last, zone), after, limit, errors);
        }
        return new DayQuery(
                null, after, limit, errors.isEmpty() ? missing(first, last, zone) : errors);
    }

    private static List<FieldError> missing(
            @Nullable LocalDate first, @Nullable LocalDate last, @Nullable ZoneId zone) {
        var missing = new ArrayList<FieldError>();
        if (first == null) {
            missing.add(FieldError.of("from", "day"));
        }
        if (last == null) {
            missing.add(FieldError.of("to", "day"));
        }
        if (zone == null) {
            missing.add(FieldError.of("zone", "zone"));
        }
        return missing;
    }

    private static boolean isRange(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null
                || last == null
                || !last.isBefore(first) && ChronoUnit.DAYS.between(first, last) < MOST_DAYS;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text)
                    .filter(it -> it.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= 1970);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text)
                ? Optional.of(ZoneId.of(text))
                : Optional.empty();
    }

    private static Optional<Integer> limit(String text) {
        return Optional.of(text)
                .filter(it -> it.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(limit -> limit >= 1 && limit <= MOST_TICKETS);
    }
}
