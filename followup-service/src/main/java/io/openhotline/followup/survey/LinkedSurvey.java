package io.openhotline.followup.survey;

import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.followup.questionnaire.QuestionnaireVersion;

/// Holds a link with its questionnaire.
record LinkedSurvey(LinkView link, QuestionnaireVersion version) {
    Questionnaire questionnaire() {
        return version.content();
    }
}
