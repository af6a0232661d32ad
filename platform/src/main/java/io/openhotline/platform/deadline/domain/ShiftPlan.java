package io.openhotline.platform.deadline.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the named shifts of a desk, which are the same on every day. A night shift has two parts,
/// one before and one after midnight.
public record ShiftPlan(ZoneId zone, Map<String, List<Shift>> shifts) {

    /// Names a shift and its end.
    public record Current(String name, Instant endsAt) {}

    public ShiftPlan {
        shifts =
                shifts.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /// Returns the shift in which the instant lies; empty between shifts.
    public Optional<Current> at(Instant instant) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        return shifts.entrySet().stream()
                .flatMap(shift ->
                        ends(shift.getValue(), day, instant)
                                .map(end -> new Current(shift.getKey(), end)))
                .findFirst();
    }

    private Stream<Instant> ends(List<Shift> parts, LocalDate day, Instant instant) {
        return parts.stream()
                .filter(part -> contains(part.on(day, zone), instant))
                .map(part -> endOf(part, parts, day));
    }

    /// A part until midnight goes on with the part of the same shift that begins then.
    private Instant endOf(Shift part, List<Shift> parts, LocalDate day) {
        return parts.stream()
                .filter(next -> part.to().equals(LocalTime.MIDNIGHT))
                .filter(next -> next.from().equals(LocalTime.MIDNIGHT))
                .findFirst()
                .map(next -> next.on(day.plusDays(1), zone).to())
                .orElseGet(() -> part.on(day, zone).to());
    }

    private static boolean contains(Span span, Instant instant) {
        return !instant.isBefore(span.from()) && instant.isBefore(span.to());
    }
}
