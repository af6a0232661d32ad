package io.openhotline.importer.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/// Reads the file's local times. 31 April and an hour that the clocks skipped are no times; of an
/// hour that came twice, the first one is meant.
final class LocalTimes {
    private static final LocalDateTime SAMPLE = LocalDateTime.of(2018, 1, 31, 23, 59, 58);

    private final DateTimeFormatter format;
    private final ZoneId zone;

    LocalTimes(String pattern, ZoneId zone) {
        this.format = formatter(pattern);
        this.zone = zone;
    }

    /// Refuses a pattern that does not give back a date and a time to the minute.
    static void check(String pattern) {
        Required.that(
                keepsTheTime(pattern),
                "dateFormat",
                "must give a date and a time, with u for the year: " + pattern);
    }

    private static boolean keepsTheTime(String pattern) {
        try {
            DateTimeFormatter format = formatter(pattern);
            LocalDateTime read = LocalDateTime.parse(SAMPLE.format(format), format);
            return !read.isBefore(SAMPLE.withSecond(0)) && !read.isAfter(SAMPLE);
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    Optional<Instant> read(String text) {
        try {
            LocalDateTime local = LocalDateTime.parse(text, format);
            return zone.getRules().getValidOffsets(local).stream()
                    .findFirst()
                    .map(local::toInstant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
