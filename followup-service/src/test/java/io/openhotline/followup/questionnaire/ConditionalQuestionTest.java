package io.openhotline.followup.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.followup.policy.Question;
import io.openhotline.followup.policy.Question.Choice;
import io.openhotline.followup.policy.Question.Choices;
import io.openhotline.followup.policy.Question.Loyalty;
import io.openhotline.followup.policy.Question.Option;
import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.followup.policy.When;
import io.openhotline.followup.questionnaire.AnswerCheck.Given;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.policy.LocalText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests the cause after a low degree only, loyalty with a reason, and facts at the end (C6, T11,
/// T12).
class ConditionalQuestionTest {
    static final LocalText TEXT = new LocalText("问题", "question");
    static final List<Option> CAUSES =
            List.of(new Option("slow", TEXT), new Option("price", TEXT), new Option("other", TEXT));
    static final Questionnaire QUESTIONNAIRE =
            new Questionnaire(
                    "merchant",
                    null,
                    TEXT,
                    Satisfaction.NEUTRAL,
                    List.of(
                            new Choices(
                                    "cause",
                                    TEXT,
                                    true,
                                    CAUSES,
                                    new When(
                                            "satisfaction",
                                            List.of("DISSATISFIED", "VERY_DISSATISFIED"),
                                            null,
                                            null)),
                            new Question.Text(
                                    "price",
                                    TEXT,
                                    true,
                                    20,
                                    new When("cause", List.of("price"), null, null)),
                            new Loyalty("recommend", TEXT, false, null, 7),
                            new Question.Text(
                                    "praise",
                                    TEXT,
                                    false,
                                    20,
                                    new When("recommend", null, 9, null))),
                    List.of(new Choice("age", TEXT, false, CAUSES)));

    @Test
    void a_satisfied_customer_is_not_asked_for_the_cause() {
        assertThat(check(Satisfaction.SATISFIED, null)).isEmpty();
        assertThat(check(Satisfaction.SATISFIED, null, new Given("cause", "slow")))
                .containsExactly(FieldError.of("/answers/0/question", "not-asked"));
    }

    @Test
    void the_cause_of_dissatisfaction_is_required() {
        assertThat(check(Satisfaction.DISSATISFIED, "贵"))
                .containsExactly(FieldError.of("/answers", "unanswered", "cause"));
    }

    @Test
    void one_of_several_choices_makes_a_question_appear_in_any_order_of_answers() {
        assertThat(
                        check(
                                Satisfaction.DISSATISFIED,
                                "贵",
                                new Given("price", "水费 👎"),
                                new Given("cause", "slow,price")))
                .isEmpty();
        assertThat(check(Satisfaction.DISSATISFIED, "贵", new Given("cause", "price")))
                .containsExactly(FieldError.of("/answers", "unanswered", "price"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "slow,", "slow,slow", "slow price", "slow, price", "<script>"})
    void several_choices_are_codes_joined_by_commas(String answer) {
        assertThat(check(Satisfaction.DISSATISFIED, "贵", new Given("cause", answer)))
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(tuple("/answers/0/answer", "some-of"));
    }

    @Test
    void an_answer_that_is_refused_makes_no_question_appear() {
        assertThat(
                        check(
                                Satisfaction.SATISFIED,
                                null,
                                new Given("recommend", "99"),
                                new Given("praise", "谢谢")))
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(
                        tuple("/answers/0/answer", "range"),
                        tuple("/answers/1/question", "not-asked"));
    }

    @Test
    void a_low_number_needs_a_reason() {
        assertThat(check(Satisfaction.SATISFIED, null, new Given("recommend", "6")))
                .containsExactly(FieldError.of("/answers/0/reason", "reason-required"));
        assertThat(check(Satisfaction.SATISFIED, null, new Given("recommend", "6", "太慢")))
                .isEmpty();
        assertThat(check(Satisfaction.SATISFIED, null, new Given("recommend", "7"))).isEmpty();
    }

    @Test
    void a_low_degree_needs_a_remark() {
        assertThat(check(Satisfaction.VERY_DISSATISFIED, " ", new Given("cause", "slow")))
                .containsExactly(FieldError.of("/remark", "reason-required"));
        assertThat(check(Satisfaction.NEUTRAL, null)).isEmpty();
    }

    @Test
    void a_fact_is_answered_like_a_question() {
        assertThat(check(Satisfaction.SATISFIED, null, new Given("age", "slow"))).isEmpty();
        assertThat(check(Satisfaction.SATISFIED, null, new Given("age", "old")))
                .extracting(FieldError::rule)
                .containsExactly("one-of");
    }

    @Test
    void the_questions_that_appear_are_listed_in_order() {
        assertThat(
                        AskedQuestions.of(
                                QUESTIONNAIRE,
                                Satisfaction.DISSATISFIED,
                                Map.of("cause", "price", "recommend", "3")))
                .extracting(Question::code)
                .containsExactly("cause", "price", "recommend", "age");
    }

    static List<FieldError> check(
            Satisfaction satisfaction, @Nullable String remark, Given... answers) {
        return AnswerCheck.check(QUESTIONNAIRE, satisfaction, remark, List.of(answers));
    }
}
