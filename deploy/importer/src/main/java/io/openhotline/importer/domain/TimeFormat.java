package io.openhotline.importer.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads times by one pattern of `DateTimeFormatter`, in any case, with English and Chinese words
/// (`am`, `下午`).
final class TimeFormat {
    private static final ZonedDateTime SAMPLE =
            LocalDateTime.of(2018, 1, 31, 23, 59, 58).atZone(ZoneOffset.ofHours(8));

    private final List<DateTimeFormatter> formats;
    private final ZoneId zone;
    private final @Nullable LocalTime timeOfDay;

    TimeFormat(String pattern, ZoneId zone, @Nullable LocalTime timeOfDay) {
        this.formats = formats(pattern);
        this.zone = zone;
        this.timeOfDay = timeOfDay;
    }

    private static List<DateTimeFormatter> formats(String pattern) {
        return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                .map(locale ->
                        new DateTimeFormatterBuilder()
                                .parseCaseInsensitive()
                                .appendPattern(pattern)
                                .toFormatter(locale)
                                .withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }

    /// Throws [IllegalArgumentException] for a pattern that does not give a date, and a time to the
    /// minute unless the mapping has a time of day.
    static void check(String pattern, boolean hasTimeOfDay) {
        Required.that(
                isTimed(pattern) || isDate(pattern),
                "dateFormat",
                "must give a date and a time, with u for the year: " + pattern);
        Required.that(
                isTimed(pattern) || hasTimeOfDay,
                "timeOfDay",
                "is required, because a dateFormat gives no time: " + pattern);
    }

    private static boolean isTimed(String pattern) {
        return sample(pattern)
                .filter(read -> !(read instanceof LocalDate))
                .map(LocalDateTime::from)
                .filter(read -> !read.isBefore(SAMPLE.toLocalDateTime().withSecond(0)))
                .filter(read -> !read.isAfter(SAMPLE.toLocalDateTime()))
                .isPresent();
    }

    private static boolean isDate(String pattern) {
        return !pattern.replaceAll("'[^']*'", "").matches("(?s).*[aBhHkKmsSAnN].*")
                && sample(pattern)
                        .map(LocalDate::from)
                        .filter(SAMPLE.toLocalDate()::equals)
                        .isPresent();
    }

    /// Parses the output of the pattern with the pattern.
    private static Optional<TemporalAccessor> sample(String pattern) {
        try {
            DateTimeFormatter format = formats(pattern).getFirst();
            return parse(format, SAMPLE.format(format));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Instant> read(String text) {
        return formats.stream()
                .flatMap(format -> parse(format, text).stream())
                .flatMap(read -> instant(read).stream())
                .findFirst();
    }

    private static Optional<TemporalAccessor> parse(DateTimeFormatter format, String text) {
        try {
            return Optional.of(
                    format.parseBest(
                            text,
                            ZonedDateTime::from,
                            OffsetDateTime::from,
                            LocalDateTime::from,
                            LocalDate::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The instant of a local time in the mapping's zone; the first one of an hour that comes
    /// twice.
    private Optional<Instant> instant(TemporalAccessor read) {
        return switch (read) {
            case ZonedDateTime zoned -> Optional.of(zoned.toInstant());
            case OffsetDateTime offset -> Optional.of(offset.toInstant());
            case LocalDateTime local -> local(local);
            case LocalDate date when timeOfDay != null -> local(date.atTime(timeOfDay));
            default -> Optional.empty();
        };
    }

    private Optional<Instant> local(LocalDateTime local) {
        return zone.getRules().getValidOffsets(local).stream().findFirst().map(local::toInstant);
    }
}
