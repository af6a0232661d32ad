package io.openhotline.followup.followup;

import io.openhotline.followup.followup.domain.Survey.Answer;
import jakarta.persistence.Embeddable;

/// An answer as stored with its follow-up.
@Embeddable
class AnswerRow {
    String question;
    String answer;

    @SuppressWarnings("NullAway.Init") // filled from the row
    protected AnswerRow() {}

    AnswerRow(Answer answer) {
        this.question = answer.question();
        this.answer = answer.answer();
    }

    Answer toDomain() {
        return new Answer(question, answer);
    }
}
