package io.openhotline.intake.knowledge.domain;

/// Lists the reasons for refusing a command to an article; each one is a problem type.
public enum Refusal {
    ARTICLE_NOT_FOUND,
    ARTICLE_CODE_TAKEN,
    ARTICLE_RETIRED,
    /// Refuses the approval of a version that is not the newest draft.
    ARTICLE_NOT_PENDING,
    /// Refuses the approval by the person who wrote the version.
    APPROVED_BY_AUTHOR,
    /// Refuses the approval of a rule that is over already.
    ARTICLE_IS_OVER
}
