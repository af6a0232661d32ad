package io.openhotline.dispatch.deadline.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts the shifts of each weekday in a time zone, except on holidays. A make-up working day (调休)
/// has the shifts of the weekday that it replaces, even if the day is a holiday.
public record WorkingHours(
        ZoneId zone,
        Map<DayOfWeek, List<Shift>> week,
        Set<LocalDate> holidays,
        Map<LocalDate, DayOfWeek> makeUpDays)
        implements Calendar {

    public WorkingHours {
        week =
                week.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> inOrder(entry.getValue())));
        holidays = Set.copyOf(holidays);
        makeUpDays = Map.copyOf(makeUpDays);
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a calendar needs a shift on at least one weekday");
        }
    }

    @Override
    public Instant advance(Instant from, Duration time) {
        Calendar.requireForward(time);
        if (time.isZero()) {
            return from;
        }
        Duration left = time;
        for (LocalDate day = dayOf(from); ; day = day.plusDays(1)) {
            for (Span span : spans(day, from)) {
                if (left.compareTo(span.length()) <= 0) {
                    return span.from().plus(left);
                }
                left = left.minus(span.length());
            }
        }
    }

    @Override
    public Duration between(Instant from, Instant to) {
        Calendar.requireForward(Duration.between(from, to));
        return dayOf(from)
                .datesUntil(dayOf(to).plusDays(1))
                .flatMap(day -> spans(day, from).stream())
                .map(span -> span.before(to).length())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private List<Span> spans(LocalDate day, Instant from) {
        return shifts(day).map(shift -> shift.on(day, zone).after(from)).toList();
    }

    private Stream<Shift> shifts(LocalDate day) {
        DayOfWeek standsInFor = makeUpDays.get(day);
        if (standsInFor != null) {
            return week.getOrDefault(standsInFor, List.of()).stream();
        }
        return holidays.contains(day)
                ? Stream.empty()
                : week.getOrDefault(day.getDayOfWeek(), List.of()).stream();
    }

    private static List<Shift> inOrder(List<Shift> shifts) {
        List<Shift> ordered =
                shifts.stream().sorted((a, b) -> a.from().compareTo(b.from())).toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i - 1).overlaps(ordered.get(i))) {
                throw new IllegalArgumentException(
                        ordered.get(i - 1) + " and " + ordered.get(i) + " overlap");
            }
        }
        return ordered;
    }
}
