package io.openhotline.followup.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.followup.policy.Question;
import io.openhotline.followup.policy.Question.Choice;
import io.openhotline.followup.policy.Question.Option;
import io.openhotline.followup.policy.Question.Scale;
import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.followup.questionnaire.AnswerCheck.Given;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.policy.LocalText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {
    static final LocalText TEXT = new LocalText("问题", "question");
    static final Questionnaire QUESTIONNAIRE =
            new Questionnaire(
                    TEXT,
                    List.of(
                            new Scale("promptness", TEXT, true, 1, 5),
                            new Choice(
                                    "solved",
                                    TEXT,
                                    false,
                                    List.of(new Option("yes", TEXT), new Option("no", TEXT))),
                            new Question.Text("advice", TEXT, false, 4)));

    @Test
    void answers_within_bounds_are_accepted() {
        assertThat(
                        check(
                                new Given("promptness", "5"),
                                new Given("solved", "no"),
                                new Given("advice", "👍👍好的")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "five", "5.0", "-1", "", "99999999999", "５"})
    void a_scale_accepts_whole_numbers_within_its_bounds(String answer) {
        assertThat(check(new Given("promptness", answer)))
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(tuple("/answers/0/answer", "range"));
    }

    @Test
    void a_choice_accepts_the_code_of_an_option() {
        assertThat(check(new Given("promptness", "1"), new Given("solved", "maybe")))
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(tuple("/answers/1/answer", "one-of"));
    }

    @Test
    void the_length_of_a_text_is_counted_in_characters() {
        assertThat(check(new Given("promptness", "1"), new Given("advice", "👍👍👍好的")))
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(tuple("/answers/1/answer", "text"));
    }

    @Test
    void unknown_repeated_and_missing_questions_are_named() {
        assertThat(
                        check(
                                new Given("solved", "yes"),
                                new Given("mood", "5"),
                                new Given("solved", "no")))
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(
                        tuple("/answers/1/question", "unknown-question"),
                        tuple("/answers/2/question", "repeated"),
                        tuple("/answers", "unanswered"));
    }

    static List<FieldError> check(Given... answers) {
        return AnswerCheck.check(QUESTIONNAIRE, Satisfaction.SATISFIED, null, List.of(answers));
    }
}
