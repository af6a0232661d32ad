package io.openhotline.reporting.policy.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names the dimension of a rollup's rows, or two that are crossed. Two are in the order of the
/// constants, so that each pair has one name.
public record Breakdown(Dimension first, @Nullable Dimension second)
        implements Comparable<Breakdown> {
    /// Stands between the two codes of a crossed pair; no code contains it.
    public static final String SEPARATOR = "\u001f";

    private static final String CROSS = "*";
    private static final Comparator<Breakdown> ORDER = Comparator.comparing(Breakdown::name);

    public Breakdown {
        if (second != null && first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("Not in order: " + first + ", " + second);
        }
    }

    public static Breakdown of(Dimension dimension) {
        return new Breakdown(dimension, null);
    }

    /// Crosses two different dimensions.
    public static Breakdown of(Dimension one, Dimension other) {
        return one.compareTo(other) < 0 ? new Breakdown(one, other) : new Breakdown(other, one);
    }

    /// Returns every dimension by itself, in the order of the constants.
    public static List<Breakdown> singles() {
        return Arrays.stream(Dimension.values()).map(Breakdown::of).toList();
    }

    /// Reads what [#name] returns.
    public static Breakdown parse(String name) {
        List<Dimension> parts = Arrays.stream(name.split("\\*")).map(Dimension::valueOf).toList();
        return parts.size() == 1 ? of(parts.getFirst()) : of(parts.getFirst(), parts.getLast());
    }

    /// The name that rollup rows have, for example `KIND*NATURE`.
    public String name() {
        return second == null ? first.name() : first.name() + CROSS + second.name();
    }

    public Stream<Dimension> dimensions() {
        return Stream.concat(Stream.of(first), Stream.ofNullable(second));
    }

    @Override
    public int compareTo(Breakdown other) {
        return ORDER.compare(this, other);
    }
}
