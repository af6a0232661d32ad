package io.openhotline.reporting.figure;

import io.openhotline.platform.http.QueryReader;
import io.openhotline.reporting.fact.domain.Loyalty;
import io.openhotline.reporting.fact.domain.Satisfaction;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.figure.domain.Axis;
import io.openhotline.reporting.policy.domain.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads filters: parameters with the words of axes, whose values are codes.
public final class AxisFilters {
    /// The code of tickets without one.
    private static final String NONE = "none";

    private static final int MAX_CODE = 100;

    private AxisFilters() {}

    /// Reads one code for each of the axes that is given.
    public static Map<Axis, String> read(QueryReader query, Set<Axis> axes) {
        var filters = new EnumMap<Axis, String>(Axis.class);
        for (Axis axis : axes) {
            String code = code(query, axis);
            if (code != null) {
                filters.put(axis, code);
            }
        }
        return filters;
    }

    private static @Nullable String code(QueryReader query, Axis axis) {
        return switch (axis) {
            case KIND -> oneOf(query, axis, names(Kind.values()));
            case SEVERITY -> oneOf(query, axis, names(Severity.values()));
            case STATE -> oneOf(query, axis, names(State.values()));
            case SATISFACTION -> oneOf(query, axis, orNone(Satisfaction.values()));
            case LOYALTY -> oneOf(query, axis, orNone(Loyalty.values()));
            case CATEGORY,
                    BUSINESS,
                    NATURE,
                    DEPARTMENT,
                    CHANNEL,
                    QUEUE,
                    AGENT,
                    CUSTOMER_KIND,
                    CUSTOMER_LEVEL,
                    INCIDENT,
                    RESPONSIBLE,
                    DISTRICT,
                    RECORD,
                    CLOCK,
                    ANSWER,
                    CAUSE,
                    FOUND_CAUSE,
                    LINE,
                    ITEM ->
                    query.text(axis.word(), MAX_CODE);
        };
    }

    private static @Nullable String oneOf(QueryReader query, Axis axis, Stream<String> codes) {
        List<String> known = codes.toList();
        return query.read(
                axis.word(),
                code -> Optional.of(code).filter(known::contains),
                "one-of",
                String.join(", ", known));
    }

    private static Stream<String> orNone(Enum<?>[] constants) {
        return Stream.concat(names(constants), Stream.of(NONE));
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }
}
