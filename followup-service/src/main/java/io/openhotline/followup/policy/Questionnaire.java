package io.openhotline.followup.policy;

import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Defines the questions: first satisfaction, in the words of `opening`, then the questions, then
/// the facts that customers may keep to themselves (T12).
///
/// @param code by default [#STANDARD]
/// @param asked the customers who are asked; by default all
/// @param reasonBelow a degree of satisfaction below this one needs a remark
/// @param facts questions about the customer, such as education, age, spending, view of the company
public record Questionnaire(
        @Pattern(regexp = Question.CODE) String code,
        @Nullable @Valid Audience asked,
        @NotNull @Valid LocalText opening,
        @Nullable Satisfaction reasonBelow,
        @NotNull @Size(max = 50) List<@NotNull @Valid Question> questions,
        @Size(max = 20) List<@NotNull @Valid Question> facts) {
    public static final String STANDARD = "standard";

    /// Names the question for the cause why the customer is not satisfied (T11).
    public static final String CAUSE = "cause";

    public Questionnaire {
        code = Objects.requireNonNullElse(code, STANDARD);
        facts = Objects.requireNonNullElse(facts, List.of());
    }

    public Questionnaire(LocalText opening, List<Question> questions) {
        this(STANDARD, null, opening, null, questions, List.of());
    }

    /// Returns the questions and the facts, in the order in which they are asked.
    public Stream<Question> all() {
        return Stream.concat(questions.stream(), facts.stream());
    }

    public Optional<Question> find(String question) {
        return all().filter(it -> it.code().equals(question)).findFirst();
    }

    /// Returns whether this degree needs a remark of the customer.
    public boolean needsReason(Satisfaction satisfaction) {
        return reasonBelow != null && satisfaction.compareTo(reasonBelow) > 0;
    }
}
