package io.openhotline.intake.incident.domain;

import io.openhotline.intake.related.domain.Coordinates;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Describes a simple polygon by its corners in order; the last one is joined with the first one.
/// It is small enough to be computed in the plane of degrees.
public record Polygon(List<Coordinates> corners) {
    /// Lists what is wrong with corners.
    public enum Flaw {
        TOO_FEW,
        CROSSING,
        TOO_LARGE
    }

    private static final int FEWEST = 3;
    private static final double LARGEST_DEGREES = 2;

    /// Leaves out a last corner that repeats the first one, as GeoJSON (RFC 7946) closes a ring.
    public Polygon {
        corners =
                corners.size() > 1 && corners.getFirst().equals(corners.getLast())
                        ? List.copyOf(corners.subList(0, corners.size() - 1))
                        : List.copyOf(corners);
    }

    /// Returns what keeps the corners from being a polygon.
    public Optional<Flaw> flaw() {
        if (corners.stream().distinct().count() < FEWEST) {
            return Optional.of(Flaw.TOO_FEW);
        }
        if (extent(corners.stream().mapToDouble(Coordinates::latitude).toArray()) > LARGEST_DEGREES
                || extent(corners.stream().mapToDouble(Coordinates::longitude).toArray())
                        > LARGEST_DEGREES) {
            return Optional.of(Flaw.TOO_LARGE);
        }
        return isSimple() ? Optional.empty() : Optional.of(Flaw.CROSSING);
    }

    private static double extent(double[] degrees) {
        var summary = java.util.Arrays.stream(degrees).summaryStatistics();
        return summary.getMax() - summary.getMin();
    }

    /// Counts the sides that a ray to the east crosses.
    boolean contains(Coordinates place) {
        return sides().filter(side -> side.isEastOf(place)).count() % 2 == 1;
    }

    private boolean isSimple() {
        List<Side> sides = sides().toList();
        int count = sides.size();
        return IntStream.range(0, count)
                .noneMatch(i ->
                        IntStream.range(i + 1, count)
                                .anyMatch(j -> isFlaw(sides.get(i), sides.get(j), i, j, count)));
    }

    /// Neighbours share a corner, and must not run back on each other.
    private static boolean isFlaw(Side one, Side other, int i, int j, int count) {
        if (j == i + 1) {
            return one.runsBackOn(other);
        }
        return i == 0 && j == count - 1 ? other.runsBackOn(one) : one.meets(other);
    }

    private java.util.stream.Stream<Side> sides() {
        return IntStream.range(0, corners.size())
                .mapToObj(i -> new Side(corners.get(i), corners.get((i + 1) % corners.size())));
    }
}
