package io.openhotline.platform.deadline.domain;

import java.util.Map;

/// Holds the calendars of a pack by name.
public record Calendars(Map<String, Calendar> byName) {
    /// Names the calendar in which all time counts.
    public static final String ALWAYS = "always";

    public Calendars {
        byName = Map.copyOf(byName);
    }

    /// Returns the calendar; a name that the pack no longer has counts all time.
    public Calendar get(String name) {
        Calendar calendar = byName.get(name);
        return calendar == null ? new AlwaysOpen() : calendar;
    }

    public String nameOf(Calendar calendar) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().equals(calendar))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ALWAYS);
    }
}
