package io.openhotline.followup.questionnaire;

import io.openhotline.followup.policy.Questionnaire;

/// Holds a questionnaire in one of its versions, which change with the pack; `version` counts from
/// 1.
public record QuestionnaireVersion(int version, Questionnaire content) {
    public String code() {
        return content.code();
    }
}
