package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.ArticleContentRequest.TextPart;
import io.openhotline.intake.knowledge.domain.ArticleText;
import io.openhotline.intake.knowledge.domain.Content;
import io.openhotline.intake.knowledge.domain.Period;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.http.Problem.FieldError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Checks the content of an article against the policy and collects all errors.
final class ContentCheck {
    /// Holds the result of the check: a content or the errors.
    sealed interface Checked {
        record Fine(Content content) implements Checked {}

        record Wrong(List<FieldError> errors) implements Checked {}
    }

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final String prefix;
    private final List<FieldError> errors = new ArrayList<>();

    private ContentCheck(String prefix) {
        this.prefix = prefix;
    }

    /// @param prefix the pointer of the content within the body
    static Checked check(String prefix, ArticleContentRequest request, IntakePolicy policy) {
        var check = new ContentCheck(prefix);
        check.texts(request);
        check.categories(request, policy);
        check.times(request);
        return check.errors.isEmpty()
                ? new Checked.Fine(content(request))
                : new Checked.Wrong(List.copyOf(check.errors));
    }

    private void texts(ArticleContentRequest request) {
        if (request.zh() == null && request.en() == null) {
            refuse("/zh", "one-language");
        }
    }

    private void categories(ArticleContentRequest request, IntakePolicy policy) {
        List<String> codes = Objects.requireNonNull(request.categories());
        for (int i = 0; i < codes.size(); i++) {
            if (policy.category(codes.get(i)).isEmpty()) {
                refuse("/categories/" + i, "unknown-category");
            }
        }
    }

    private void times(ArticleContentRequest request) {
        inRange("/effectiveFrom", request.effectiveFrom());
        inRange("/effectiveTo", request.effectiveTo());
        inRange("/reviewAt", request.reviewAt());
        if (!Period.isValid(request.effectiveFrom(), request.effectiveTo())) {
            refuse("/effectiveTo", "after-begin");
        }
    }

    private void inRange(String field, @Nullable Instant at) {
        if (at != null && (at.isBefore(EARLIEST) || at.isAfter(LATEST))) {
            refuse(field, "instant");
        }
    }

    private void refuse(String field, String rule) {
        errors.add(FieldError.of(prefix + field, rule));
    }

    private static Content content(ArticleContentRequest request) {
        return new Content(
                text(request.zh()),
                text(request.en()),
                distinct(request.categories()),
                distinct(request.keywords()),
                request.audience(),
                distinct(request.sources()),
                new Period(request.effectiveFrom(), request.effectiveTo()),
                request.reviewAt());
    }

    private static List<String> distinct(@Nullable List<String> texts) {
        return Objects.requireNonNull(texts).stream().distinct().toList();
    }

    private static @Nullable ArticleText text(@Nullable TextPart part) {
        return part == null ? null : new ArticleText(part.title(), part.body());
    }
}
