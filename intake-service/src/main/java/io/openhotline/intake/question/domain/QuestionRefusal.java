package io.openhotline.intake.question.domain;

/// Lists the reasons for refusing a command about a question; each one is a problem type of the
/// API.
public enum QuestionRefusal {
    QUESTION_ANSWERED,
    QUESTION_WITHDRAWN,
    /// Refuses an answer by who asked.
    OWN_QUESTION,
    /// Refuses to withdraw what somebody else asked.
    QUESTION_OF_ANOTHER
}
