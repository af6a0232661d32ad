package io.openhotline.followup.survey;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.survey.AnswerProblems.Found;
import io.openhotline.followup.survey.SurveyPage.Wrong;
import io.openhotline.followup.survey.domain.LinkState;
import io.openhotline.platform.pack.PackScoped;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Renders the pages of survey links.
@PackScoped
class SurveyPages {
    private final Template page;
    private final Template style;
    private final FollowUpPolicy policy;

    SurveyPages(
            @Location("survey/page.html") Template page,
            @Location("survey/survey.css") Template style,
            FollowUpPolicy policy) {
        this.page = page;
        this.style = style;
        this.policy = policy;
    }

    String style() {
        return style.render();
    }

    /// @param notice a sentence above the form, or empty
    String form(
            LinkedSurvey survey,
            AnswerForm form,
            List<Found> problems,
            String notice,
            PageTexts texts) {
        List<FormItem> items = new FormItems(survey.questionnaire(), form, texts, policy).all();
        return render(
                new SurveyPage(
                        texts.language(),
                        texts.words(),
                        texts.word("title"),
                        texts.of(survey.questionnaire().opening()),
                        true,
                        notice,
                        items,
                        problems.stream().map(it -> wrong(it, items, texts)).toList(),
                        until("open.until", survey.link(), texts),
                        false,
                        form.asked().stream()
                                .map(it -> it.code())
                                .collect(Collectors.joining(","))));
    }

    /// Renders the state of a link without a form.
    ///
    /// @param link null when the token is not known
    String message(String about, @Nullable LinkView link, PageTexts texts) {
        boolean correctable = link != null && link.state() == LinkState.CORRECTABLE;
        String note =
                link != null && correctable
                        ? until(about + ".text", link, texts)
                        : texts.word(about + ".text");
        return render(
                new SurveyPage(
                        texts.language(),
                        texts.words(),
                        texts.word(about + ".title"),
                        "",
                        false,
                        "",
                        List.of(),
                        List.of(),
                        note,
                        correctable,
                        ""));
    }

    private String until(String word, LinkView link, PageTexts texts) {
        var until = link.correctUntil() == null ? link.expiresAt() : link.correctUntil();
        return texts.word(word) + " " + texts.time(until, policy.timeZone());
    }

    private static Wrong wrong(Found found, List<FormItem> items, PageTexts texts) {
        String label =
                items.stream()
                        .filter(item -> item.name().equals(found.field()))
                        .map(FormItem::label)
                        .findFirst()
                        .orElse(found.field());
        return new Wrong(found.field(), label, texts.word(found.word()));
    }

    private String render(SurveyPage shown) {
        return page.data("page", shown).render();
    }
}
