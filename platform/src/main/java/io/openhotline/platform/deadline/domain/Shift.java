package io.openhotline.platform.deadline.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/// Spans a part of one day in local time, written `08:30-12:00`. `24:00` ends a day; a night shift
/// consists of two shifts, one before and one after midnight.
public record Shift(LocalTime from, LocalTime to) {
    private static final String MIDNIGHT = "24:00";

    public Shift {
        if (!endsDay(to) && !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "a shift must end after it begins, not " + from + "-" + to);
        }
    }

    public static Shift parse(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("'" + text + "' must be like 08:30-12:00");
        }
        try {
            return new Shift(
                    LocalTime.parse(ends[0].strip()),
                    MIDNIGHT.equals(ends[1].strip())
                            ? LocalTime.MIDNIGHT
                            : LocalTime.parse(ends[1].strip()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' must be like 08:30-12:00", e);
        }
    }

    /// Sorts shifts by their begin; throws [IllegalArgumentException] if two of them overlap.
    static List<Shift> inOrder(List<Shift> shifts) {
        List<Shift> ordered = shifts.stream().sorted(Comparator.comparing(Shift::from)).toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i - 1).overlaps(ordered.get(i))) {
                throw new IllegalArgumentException(
                        ordered.get(i - 1) + " and " + ordered.get(i) + " overlap");
            }
        }
        return ordered;
    }

    boolean overlaps(Shift other) {
        return (endsDay(other.to) || from.isBefore(other.to))
                && (endsDay(to) || other.from.isBefore(to));
    }

    Span on(LocalDate day, ZoneId zone) {
        LocalDate last = endsDay(to) ? day.plusDays(1) : day;
        return new Span(
                day.atTime(from).atZone(zone).toInstant(),
                last.atTime(to).atZone(zone).toInstant());
    }

    private static boolean endsDay(LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT);
    }

    @Override
    public String toString() {
        return from + "-" + (endsDay(to) ? MIDNIGHT : to.toString());
    }
}
