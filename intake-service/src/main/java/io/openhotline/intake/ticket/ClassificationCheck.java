package io.openhotline.intake.ticket;

import io.openhotline.intake.policy.Category;
import io.openhotline.intake.policy.FormCheck;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.domain.Classification;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.platform.http.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Checks a corrected classification against the policy and collects all errors. [RequiredParts]
/// looks for the customer and place that the category requires.
final class ClassificationCheck {
    /// Holds the result of the check: a classification or the errors.
    sealed interface Checked {
        record Fine(Classification classification) implements Checked {}

        record Wrong(List<FieldError> errors) implements Checked {}
    }

    private ClassificationCheck() {}

    static Checked check(ClassificationRequest request, IntakePolicy policy) {
        var errors = new ArrayList<FieldError>();
        if (request.nature() != null && !policy.hasNature(request.nature())) {
            errors.add(FieldError.of("/nature", "unknown-nature"));
        }
        Optional<Category> category = policy.category(request.category());
        if (category.isEmpty()) {
            errors.add(FieldError.of("/category", "unknown-category"));
            return new Checked.Wrong(errors);
        }
        return form(request, category.get(), errors);
    }

    private static Checked form(
            ClassificationRequest request, Category category, List<FieldError> errors) {
        var form = FormCheck.check(category.fields(), Objects.requireNonNull(request.fields()));
        errors.addAll(form.errors());
        return errors.isEmpty()
                ? new Checked.Fine(
                        new Classification(
                                category.code(),
                                Kind.valueOf(category.kind().name()),
                                request.nature() == null ? category.nature() : request.nature(),
                                form.values()))
                : new Checked.Wrong(List.copyOf(errors));
    }
}
