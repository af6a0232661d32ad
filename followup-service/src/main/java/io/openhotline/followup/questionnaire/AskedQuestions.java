package io.openhotline.followup.questionnaire;

import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.followup.policy.Question;
import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.followup.policy.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds which questions are asked after the answers so far.
public final class AskedQuestions {
    private AskedQuestions() {}

    /// Returns the questions that appear, in order. An answer to a question that doesn't appear, or
    /// one that the question doesn't accept, makes no other question appear.
    ///
    /// @param given answers by the code of their question
    public static List<Question> of(
            Questionnaire questionnaire, Satisfaction satisfaction, Map<String, String> given) {
        var counted = new HashMap<String, String>();
        counted.put(When.SATISFACTION, satisfaction.name());
        return questionnaire
                .all()
                .filter(question -> isAsked(question, counted))
                .peek(question -> count(question, given, counted))
                .toList();
    }

    private static boolean isAsked(Question question, Map<String, String> counted) {
        When when = question.when();
        return when == null || when.holds(counted);
    }

    private static void count(
            Question question, Map<String, String> given, Map<String, String> counted) {
        String answer = given.get(question.code());
        if (answer != null && AnswerRule.broken("", question, answer).isEmpty()) {
            counted.put(question.code(), answer);
        }
    }
}
