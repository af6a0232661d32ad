package io.openhotline.importer.domain;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How the columns of a file become tickets.
///
/// @param source the origin of the records: the idempotency key of a row is `<source>:<key>`
/// @param zone the time zone of local times, for example `Asia/Shanghai`
/// @param dateFormat one or several patterns of `DateTimeFormatter`, with `u` for the year, tried
///   in order
/// @param timeOfDay the local time of a date without a time, for example `12:00`
/// @param key the column that identifies a row for ever, or several columns that do so together
/// @param receivedAt the column with the time of the first contact
/// @param ticket rules by the member of the request, for example `place.address`
public record Mapping(
        String source,
        @Nullable String encoding,
        @Nullable String delimiter,
        String zone,
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> dateFormat,
        @Nullable String timeOfDay,
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> key,
        String receivedAt,
        Map<String, ValueRule> ticket,
        @Nullable CourseRule course) {

    public Mapping {
        Required.text("source", source);
        Required.that(
                source.matches("[A-Za-z0-9._-]{1,64}"),
                "source",
                "must have 1 to 64 letters, digits, dots, hyphens or underscores");
        Required.that(isCharset(encoding), "encoding", "is unknown: " + encoding);
        Required.that(
                delimiter == null || delimiter.length() == 1, "delimiter", "must be one character");
        Required.text("zone", zone);
        Required.that(isZone(zone), "zone", "is unknown: " + zone);
        Required.that(isTimeOfDay(timeOfDay), "timeOfDay", "must be like 12:00: " + timeOfDay);
        Required.that(
                dateFormat != null
                        && !dateFormat.isEmpty()
                        && dateFormat.stream().noneMatch(Objects::isNull),
                "dateFormat",
                "is required");
        dateFormat = List.copyOf(dateFormat);
        for (String pattern : dateFormat) {
            TimeFormat.check(pattern, timeOfDay != null);
        }
        Required.present("key", key);
        Required.that(!key.isEmpty(), "key", "is required");
        key.forEach(column -> Required.text("key", column));
        key = List.copyOf(key);
        Required.text("receivedAt", receivedAt);
        Required.present("ticket", ticket);
        ticket.keySet().forEach(TicketMember::check);
        // Sorted, so that a row gives the same request body in every run.
        ticket = new TreeMap<>(ticket);
    }

    public Charset charset() {
        return Charset.forName(encoding == null ? "UTF-8" : encoding);
    }

    public char separator() {
        return delimiter == null ? ',' : delimiter.charAt(0);
    }

    TimeFormats times() {
        return new TimeFormats(
                dateFormat, ZoneId.of(zone), timeOfDay == null ? null : LocalTime.parse(timeOfDay));
    }

    private static boolean isCharset(@Nullable String name) {
        try {
            return name == null || Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isZone(String name) {
        return parses(() -> ZoneId.of(name));
    }

    private static boolean isTimeOfDay(@Nullable String text) {
        return text == null || parses(() -> LocalTime.parse(text));
    }

    private static boolean parses(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
