package io.openhotline.platform.deadline.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Provides the calendar of an office in Shanghai with a long lunch, for the week of National Day
/// 2026.
final class OfficeHours {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final List<Shift> OFFICE_HOURS =
            List.of(Shift.parse("13:30-17:30"), Shift.parse("08:30-12:00"));

    private OfficeHours() {}

    static WorkingHours office() {
        return new WorkingHours(
                SHANGHAI,
                mondayToFriday(OFFICE_HOURS),
                NamedDays.of(
                        Set.of(
                                LocalDate.of(2026, 10, 1),
                                LocalDate.of(2026, 10, 2),
                                LocalDate.of(2026, 10, 5),
                                LocalDate.of(2026, 10, 6),
                                LocalDate.of(2026, 10, 7)),
                        Map.of(LocalDate.of(2026, 10, 10), DayOfWeek.WEDNESDAY)));
    }

    static Map<DayOfWeek, List<Shift>> mondayToFriday(List<Shift> shifts) {
        var week = new HashMap<DayOfWeek, List<Shift>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day.getValue() <= 5 ? shifts : List.of());
        }
        return week;
    }

    /// Parses a local time in Shanghai, such as `2026-09-30T16:00`.
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
