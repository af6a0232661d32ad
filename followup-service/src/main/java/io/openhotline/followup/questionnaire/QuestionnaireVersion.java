package io.openhotline.followup.questionnaire;

import io.openhotline.followup.policy.Questionnaire;

/// Is a questionnaire of the pack as it was from one change of the pack to the next; `version`
/// counts from 1.
public record QuestionnaireVersion(int version, Questionnaire content) {
    public String code() {
        return content.code();
    }
}
