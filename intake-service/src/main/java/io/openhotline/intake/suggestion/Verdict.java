package io.openhotline.intake.suggestion;

/// Lists what becomes of a suggestion.
enum Verdict {
    /// It is done, or will be.
    ADOPTED,
    /// It is passed on to those who decide.
    PASSED_ON,
    /// It is kept for later.
    NOTED,
    DECLINED
}
