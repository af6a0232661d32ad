package io.openhotline.platform.deadline.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names the days on which a calendar differs from its week. A make-up working day (调休) has the
/// shifts of the weekday that it names, even if the day is a holiday; a special day has shifts of
/// its own, such as a half day before a holiday. `completeYears` are the years whose days are all
/// known.
public record NamedDays(
        Set<LocalDate> holidays,
        Map<LocalDate, DayOfWeek> makeUpDays,
        Map<LocalDate, List<Shift>> specialDays,
        Set<Integer> completeYears) {

    public NamedDays {
        holidays = Set.copyOf(holidays);
        makeUpDays = Map.copyOf(makeUpDays);
        specialDays =
                specialDays.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        entry -> Shift.inOrder(entry.getValue())));
        completeYears = Set.copyOf(completeYears);
        for (var special : specialDays.entrySet()) {
            refuseContradiction(special.getKey(), special.getValue(), holidays, makeUpDays);
        }
    }

    public static NamedDays of(Set<LocalDate> holidays, Map<LocalDate, DayOfWeek> makeUpDays) {
        return new NamedDays(holidays, makeUpDays, Map.of(), Set.of());
    }

    /// Adds the days of another year, which are all known then. Throws [IllegalArgumentException]
    /// if both name a day differently.
    public NamedDays with(NamedDays other, int year) {
        return new NamedDays(
                Stream.concat(holidays.stream(), other.holidays.stream())
                        .collect(Collectors.toUnmodifiableSet()),
                joined(makeUpDays, other.makeUpDays),
                joined(specialDays, other.specialDays),
                Stream.concat(completeYears.stream(), Stream.of(year))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static <T> Map<LocalDate, T> joined(Map<LocalDate, T> one, Map<LocalDate, T> other) {
        return Stream.concat(one.entrySet().stream(), other.entrySet().stream())
                .distinct()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (a, b) -> {
                                    throw new IllegalArgumentException(
                                            "a day is " + a + " and also " + b);
                                }));
    }

    /// Returns the shifts of the day, in their order.
    List<Shift> shifts(LocalDate day, Map<DayOfWeek, List<Shift>> week) {
        List<Shift> special = specialDays.get(day);
        if (special != null) {
            return special;
        }
        DayOfWeek replaced = makeUpDays.get(day);
        if (replaced != null) {
            return week.getOrDefault(replaced, List.of());
        }
        return holidays.contains(day)
                ? List.of()
                : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private static void refuseContradiction(
            LocalDate day,
            List<Shift> shifts,
            Set<LocalDate> holidays,
            Map<LocalDate, DayOfWeek> makeUpDays) {
        if (shifts.isEmpty()) {
            throw new IllegalArgumentException(
                    "the special day " + day + " has no shift: name it under holidays");
        }
        if (holidays.contains(day) || makeUpDays.containsKey(day)) {
            throw new IllegalArgumentException(
                    day + " is a special day, and also a holiday or a make-up day");
        }
    }
}
