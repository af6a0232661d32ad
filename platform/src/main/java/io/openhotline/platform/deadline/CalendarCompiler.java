package io.openhotline.platform.deadline;

import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.Calendars;
import io.openhotline.platform.deadline.domain.NamedDays;
import io.openhotline.platform.deadline.domain.Shift;
import io.openhotline.platform.deadline.domain.WorkingHours;
import io.openhotline.platform.policy.Findings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compiles the calendars of a document and adds the built-in calendar `always`.
public final class CalendarCompiler {
    private CalendarCompiler() {}

    public static Map<String, Calendar> compile(
            ZoneId zone, Map<String, CalendarDocument> documents, Findings findings) {
        var calendars = new HashMap<String, Calendar>();
        documents.forEach((name, document) -> {
            String key = "calendars." + name;
            if (name.equals(Calendars.ALWAYS)) {
                findings.add(key, "'always' is the built-in calendar in which all time counts");
            }
            findings.attempt(key, () -> workingHours(zone, document))
                    .ifPresent(calendar -> calendars.put(name, calendar));
        });
        calendars.put(Calendars.ALWAYS, new AlwaysOpen());
        return calendars;
    }

    private static Calendar workingHours(ZoneId zone, CalendarDocument document) {
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        document.week().forEach((day, shifts) -> week.put(day, shifts(shifts)));
        return new WorkingHours(zone, week, namedDays(document));
    }

    private static NamedDays namedDays(CalendarDocument document) {
        NamedDays days =
                namedDays(document.holidays(), document.makeUpDays(), document.specialDays());
        Set<Integer> years = document.completeYears();
        return new NamedDays(
                days.holidays(),
                days.makeUpDays(),
                days.specialDays(),
                years == null
                        ? years(
                                days.holidays(),
                                days.makeUpDays().keySet(),
                                days.specialDays().keySet())
                        : years);
    }

    /// Names days of which no year is complete.
    static NamedDays namedDays(
            @Nullable Set<LocalDate> holidays,
            @Nullable Map<LocalDate, DayOfWeek> makeUpDays,
            @Nullable Map<LocalDate, List<String>> specialDays) {
        var special = new HashMap<LocalDate, List<Shift>>();
        if (specialDays != null) {
            specialDays.forEach((day, shifts) -> special.put(day, shifts(shifts)));
        }
        return new NamedDays(
                holidays == null ? Set.of() : holidays,
                makeUpDays == null ? Map.of() : makeUpDays,
                special,
                Set.of());
    }

    @SafeVarargs
    private static Set<Integer> years(Set<LocalDate>... named) {
        return Arrays.stream(named)
                .flatMap(Set::stream)
                .map(LocalDate::getYear)
                .collect(Collectors.toSet());
    }

    private static List<Shift> shifts(List<String> written) {
        return written.stream().map(Shift::parse).toList();
    }
}
