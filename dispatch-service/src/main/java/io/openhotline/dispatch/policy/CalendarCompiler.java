package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.deadline.domain.AlwaysOpen;
import io.openhotline.dispatch.deadline.domain.Calendar;
import io.openhotline.dispatch.deadline.domain.NamedDays;
import io.openhotline.dispatch.deadline.domain.Shift;
import io.openhotline.dispatch.deadline.domain.WorkingHours;
import io.openhotline.dispatch.policy.PolicyDocument.CalendarDocument;
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

/// Compiles the calendars of a document and adds the built-in calendar `always`.
final class CalendarCompiler {
    private static final String ALWAYS = "always";

    private CalendarCompiler() {}

    static Map<String, Calendar> compile(
            ZoneId zone, Map<String, CalendarDocument> documents, Findings findings) {
        var calendars = new HashMap<String, Calendar>();
        documents.forEach((name, document) -> {
            String key = "calendars." + name;
            if (name.equals(ALWAYS)) {
                findings.add(key, "'always' is the built-in calendar in which all time counts");
            }
            findings.attempt(key, () -> workingHours(zone, document))
                    .ifPresent(calendar -> calendars.put(name, calendar));
        });
        calendars.put(ALWAYS, new AlwaysOpen());
        return calendars;
    }

    private static Calendar workingHours(ZoneId zone, CalendarDocument document) {
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        document.week().forEach((day, shifts) -> week.put(day, shifts(shifts)));
        return new WorkingHours(zone, week, namedDays(document));
    }

    private static NamedDays namedDays(CalendarDocument document) {
        Set<LocalDate> holidays = document.holidays() == null ? Set.of() : document.holidays();
        Map<LocalDate, DayOfWeek> makeUpDays =
                document.makeUpDays() == null ? Map.of() : document.makeUpDays();
        var specialDays = new HashMap<LocalDate, List<Shift>>();
        if (document.specialDays() != null) {
            document.specialDays().forEach((day, shifts) -> specialDays.put(day, shifts(shifts)));
        }
        Set<Integer> years = document.completeYears();
        return new NamedDays(
                holidays,
                makeUpDays,
                specialDays,
                years == null ? years(holidays, makeUpDays.keySet(), specialDays.keySet()) : years);
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
