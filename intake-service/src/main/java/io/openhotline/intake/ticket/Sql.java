package io.openhotline.intake.ticket;

import java.util.List;
import java.util.stream.Stream;

/// A piece of SQL with the values of its parameters, in order.
record Sql(String text, List<Object> values) {
    static final Sql TRUE = of("true");

    static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    Sql plus(String more, Object... its) {
        return plus(of(more, its));
    }

    Sql plus(Sql other) {
        return new Sql(
                text + other.text, Stream.concat(values.stream(), other.values.stream()).toList());
    }

    Sql and(Sql other) {
        return plus(" and ").plus(other);
    }
}
