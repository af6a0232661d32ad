package io.openhotline.platform.deadline.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Counts the shifts of each day in a time zone: those of its weekday, or those that the named days
/// give it.
public record WorkingHours(ZoneId zone, Map<DayOfWeek, List<Shift>> week, NamedDays namedDays)
        implements Calendar {

    public WorkingHours {
        week =
                week.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        entry -> Shift.inOrder(entry.getValue())));
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a calendar needs a shift on at least one weekday");
        }
    }

    /// Adds the named days of a year, which are all known then.
    public WorkingHours with(NamedDays days, int year) {
        return new WorkingHours(zone, week, namedDays.with(days, year));
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

    /// Returns the close of business on the last of `days` working days. The day of `from` is not
    /// counted (Civil Code of the PRC, art. 201 and 203).
    public Instant closeOfBusiness(Instant from, int days) {
        LocalDate day = dayOf(from);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (!shifts(day).isEmpty()) {
                left--;
            }
        }
        return shifts(day).getLast().on(day, zone).to();
    }

    @Override
    public SortedSet<Integer> uncoveredYears(Instant from, Instant to) {
        return IntStream.rangeClosed(dayOf(from).getYear(), dayOf(to).getYear())
                .filter(year -> !namedDays.completeYears().contains(year))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private List<Span> spans(LocalDate day, Instant from) {
        return shifts(day).stream().map(shift -> shift.on(day, zone).after(from)).toList();
    }

    private List<Shift> shifts(LocalDate day) {
        return namedDays.shifts(day, week);
    }
}
