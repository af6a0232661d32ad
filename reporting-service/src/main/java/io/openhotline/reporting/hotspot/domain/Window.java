package io.openhotline.reporting.hotspot.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/// Full hours up to the current one, of which only a part is over.
///
/// @param begin the begin of the first hour
/// @param hour the begin of the current hour
/// @param elapsed the part of the current hour that is over, from 0 to 1
public record Window(Instant begin, Instant hour, double elapsed) {

    public static Window of(Within within, Instant now) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        return new Window(
                hour.minus(Duration.ofHours(within.hours() - 1L)),
                hour,
                Duration.between(hour, now).toMillis() / 3_600_000.0);
    }

    /// Returns the moment at which the current hour ends.
    public Instant end() {
        return hour.plus(Duration.ofHours(1));
    }

    /// Returns the same hours of the weeks before by the clock of the zone, the latest first.
    public List<Window> before(int weeks, ZoneId zone) {
        return IntStream.rangeClosed(1, weeks)
                .mapToObj(week ->
                        new Window(earlier(begin, week, zone), earlier(hour, week, zone), elapsed))
                .toList();
    }

    private static Instant earlier(Instant moment, int weeks, ZoneId zone) {
        return moment.atZone(zone).minusWeeks(weeks).toInstant();
    }
}
