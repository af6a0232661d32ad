package io.openhotline.platform.database;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A piece of SQL with the values of its parameters, in order.
public record Sql(String text, List<Object> values) {
    private static final Sql TRUE = of("true");

    public static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /// Returns the condition of an optional filter, which is always true if the filter is null.
    public static <T> Sql asked(@Nullable T value, Function<T, Sql> condition) {
        return value == null ? TRUE : condition.apply(value);
    }

    public Sql plus(String more, Object... its) {
        return plus(of(more, its));
    }

    public Sql plus(Sql other) {
        return new Sql(
                text + other.text, Stream.concat(values.stream(), other.values.stream()).toList());
    }

    public Sql and(Sql other) {
        return plus(" and ").plus(other);
    }
}
