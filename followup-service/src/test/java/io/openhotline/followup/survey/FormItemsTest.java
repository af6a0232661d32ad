package io.openhotline.followup.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.PolicyReader;
import io.openhotline.followup.policy.Question;
import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.platform.policy.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormItemsTest {
    static final FollowUpPolicy POLICY = PolicyReader.read(PolicyReader.WATER_UTILITY);
    static final LocalText WORDS = new LocalText("意见", "advice");
    static final Question ADVICE = new Question.Text("advice", WORDS, false, 500);
    static final Question PROMPTNESS = new Question.Scale("promptness", WORDS, false, 1, 5);

    @Test
    void a_remark_is_asked_for_when_no_question_takes_a_text() {
        assertThat(names(null, FormBody.EMPTY, PROMPTNESS))
                .containsExactly("satisfaction", "q-promptness", "remark");
    }

    @Test
    void a_customer_with_a_question_for_a_text_is_not_asked_for_a_remark_too() {
        assertThat(names(null, FormBody.EMPTY, PROMPTNESS, ADVICE))
                .containsExactly("satisfaction", "q-promptness", "q-advice");
    }

    @Test
    void a_remark_that_may_be_required_as_a_reason_is_asked_for() {
        assertThat(names(Satisfaction.NEUTRAL, FormBody.EMPTY, ADVICE))
                .containsExactly("satisfaction", "q-advice", "remark");
    }

    @Test
    void a_remark_that_the_customer_has_written_stays_on_the_page() {
        var body = new FormBody(Map.of("remark", List.of("水压低")), true);

        assertThat(names(null, body, ADVICE)).containsExactly("satisfaction", "q-advice", "remark");
    }

    private static List<String> names(
            @Nullable Satisfaction reasonBelow, FormBody body, Question... asked) {
        List<Question> questions = List.of(asked);
        var questionnaire =
                new Questionnaire("standard", null, WORDS, reasonBelow, questions, List.of());
        var form = new AnswerForm(body, Optional.empty(), questions);
        return new FormItems(questionnaire, form, new PageTexts("en", Map.of()), POLICY)
                .all().stream().map(FormItem::name).toList();
    }
}
