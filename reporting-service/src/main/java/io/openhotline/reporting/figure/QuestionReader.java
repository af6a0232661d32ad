package io.openhotline.reporting.figure;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.reporting.fact.domain.Loyalty;
import io.openhotline.reporting.fact.domain.Satisfaction;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.figure.domain.Axis;
import io.openhotline.reporting.policy.domain.Kind;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what lines are by, filters, and whose tickets the caller may count.
@Singleton
public class QuestionReader {
    private static final int MAX_CODE = 100;

    private final CurrentActor actor;

    QuestionReader(CurrentActor actor) {
        this.actor = actor;
    }

    /// Reads different words, separated by commas; none if the parameter is missing or wrong.
    public List<Axis> by(QueryReader query, int most) {
        List<Axis> by =
                query.read(
                        "by",
                        text -> axes(text, most),
                        "dimensions",
                        String.valueOf(most),
                        String.join(", ", Axis.words()));
        return Objects.requireNonNullElse(by, List.of());
    }

    private static Optional<List<Axis>> axes(String text, int most) {
        List<Axis> axes =
                Arrays.stream(text.split(",", -1))
                        .flatMap(word -> Axis.parse(word).stream())
                        .distinct()
                        .toList();
        return Optional.of(axes)
                .filter(it -> it.size() == text.split(",", -1).length && it.size() <= most);
    }

    /// Reads one code for each axis that is given.
    public Map<Axis, String> filters(QueryReader query) {
        var filters = new EnumMap<Axis, String>(Axis.class);
        for (Axis axis : Axis.values()) {
            String code = code(query, axis);
            if (code != null) {
                filters.put(axis, code);
            }
        }
        return filters;
    }

    private static @Nullable String code(QueryReader query, Axis axis) {
        return switch (axis) {
            case KIND -> name(query.constant(axis.word(), Kind.class));
            case SEVERITY -> name(query.constant(axis.word(), Severity.class));
            case STATE -> name(query.constant(axis.word(), State.class));
            case SATISFACTION -> name(query.constant(axis.word(), Satisfaction.class));
            case LOYALTY -> name(query.constant(axis.word(), Loyalty.class));
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
                    LINE,
                    ITEM ->
                    query.text(axis.word(), MAX_CODE);
        };
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /// Returns the department whose rows are the caller's own; null for one who sees all.
    public @Nullable String department() {
        return actor.grant().isForAllRows()
                ? null
                : Objects.requireNonNull(actor.caller().department());
    }
}
