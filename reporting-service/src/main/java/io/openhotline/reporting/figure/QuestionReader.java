package io.openhotline.reporting.figure;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.reporting.figure.domain.Axis;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what lines are by, and whose tickets the caller may count.
@Singleton
public class QuestionReader {
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

    /// Returns the department whose rows are the caller's own; null for one who sees all.
    public @Nullable String department() {
        return actor.grant().isForAllRows()
                ? null
                : Objects.requireNonNull(actor.caller().department());
    }
}
