package io.openhotline.importer.domain;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How the columns of a file become tickets.
///
/// @param source names where the records come from: the actor is `import:<source>`, a row's
///   idempotency key `<source>:<key>`
/// @param zone the time zone of the file's local times, for example `Asia/Shanghai`
/// @param dateFormat a pattern of `java.time.format.DateTimeFormatter`, with `u` for the year
/// @param key the column whose value names a row for ever
/// @param receivedAt the column with the time of the first contact
/// @param ticket rules by the member of the request that they fill, for example `place.address`
public record Mapping(
        String source,
        @Nullable String encoding,
        @Nullable String delimiter,
        String zone,
        String dateFormat,
        String key,
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
        Required.text("dateFormat", dateFormat);
        LocalTimes.check(dateFormat);
        Required.text("key", key);
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

    public String actor() {
        return "import:" + source;
    }

    LocalTimes times() {
        return new LocalTimes(dateFormat, ZoneId.of(zone));
    }

    private static boolean isCharset(@Nullable String name) {
        try {
            return name == null || Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isZone(String name) {
        try {
            ZoneId.of(name);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
