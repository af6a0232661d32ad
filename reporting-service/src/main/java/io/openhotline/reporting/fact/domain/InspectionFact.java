package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.InspectionObservation.Mark;
import io.openhotline.reporting.policy.domain.Breakdown;
import io.openhotline.reporting.policy.domain.Dimension;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// An inspection as statistics count it, with its final result. `day` is the day on which the score
/// sheet was filled, in the time zone of the pack; a score has at most 100 points.
public record InspectionFact(
        LocalDate day, String agent, String line, int score, boolean passed, List<Mark> marks) {
    private static final int FULL_SCORE = 100;

    public InspectionFact {
        marks = List.copyOf(marks);
    }

    /// Folds the events that have arrived; empty until the filled sheet is there. The result of the
    /// last event counts.
    ///
    /// @param observed in the order of their sequences
    public static Optional<InspectionFact> fold(List<InspectionObservation> observed, ZoneId zone) {
        return observed.stream()
                .filter(it -> it.completedAt() != null && it.line() != null)
                .findFirst()
                .map(sheet -> of(sheet, observed.getLast(), zone));
    }

    private static InspectionFact of(
            InspectionObservation sheet, InspectionObservation result, ZoneId zone) {
        return new InspectionFact(
                Objects.requireNonNull(sheet.completedAt()).atZone(zone).toLocalDate(),
                sheet.agent(),
                Objects.requireNonNull(sheet.line()),
                result.score(),
                result.passed(),
                result.marks());
    }

    /// Returns the facts that rollups count: the inspection as a whole, and each item of its sheet.
    public List<Counted> counted() {
        return Stream.<Counted>concat(
                        Stream.of(new Whole(this)),
                        marks.stream().map(mark -> new Item(this, mark)))
                .toList();
    }

    private Measures measures(long points, long most) {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        counts.put(Measure.INSPECTIONS, 1L);
        counts.put(Measure.INSPECTIONS_PASSED, passed ? 1L : 0L);
        counts.put(Measure.INSPECTION_POINTS, points);
        counts.put(Measure.INSPECTION_MOST, most);
        return new Measures(counts);
    }

    private List<String> codes(Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> List.of(RollupKey.ALL);
            case AGENT -> List.of(agent);
            case LINE -> List.of(line);
            case CATEGORY,
                    KIND,
                    NATURE,
                    SEVERITY,
                    DEPARTMENT,
                    CHANNEL,
                    STATE,
                    SATISFACTION,
                    QUEUE,
                    CUSTOMER_KIND,
                    CUSTOMER_LEVEL,
                    INCIDENT,
                    RESPONSIBLE,
                    DISTRICT,
                    LOYALTY,
                    ANSWER,
                    CAUSE,
                    FOUND_CAUSE,
                    RECORD,
                    CLOCK,
                    ITEM ->
                    List.of();
        };
    }

    /// The inspection as a whole.
    private record Whole(InspectionFact of) implements Counted {
        @Override
        public LocalDate day() {
            return of.day;
        }

        @Override
        public List<String> codes(Dimension dimension) {
            return of.codes(dimension);
        }

        @Override
        public Measures measures() {
            return of.measures(of.score, FULL_SCORE);
        }

        @Override
        public Map<Timing, Long> times() {
            return Map.of();
        }
    }

    /// One item of the sheet, which only rows by item count.
    private record Item(InspectionFact of, Mark mark) implements Counted {
        @Override
        public LocalDate day() {
            return of.day;
        }

        @Override
        public List<String> codes(Dimension dimension) {
            return dimension == Dimension.ITEM ? List.of(mark.item()) : of.codes(dimension);
        }

        @Override
        public Measures measures() {
            return of.measures(mark.points(), mark.most());
        }

        @Override
        public Map<Timing, Long> times() {
            return Map.of();
        }

        @Override
        public List<RollupKey> keys(Collection<Breakdown> kept) {
            List<Breakdown> byItem =
                    kept.stream()
                            .filter(by -> by.dimensions().anyMatch(Dimension.ITEM::equals))
                            .toList();
            return Counted.super.keys(byItem);
        }
    }
}
