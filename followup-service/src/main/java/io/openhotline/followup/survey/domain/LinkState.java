package io.openhotline.followup.survey.domain;

/// Lists the states of a link.
public enum LinkState {
    /// Takes an answer.
    OPEN,
    /// Has an answer, which the customer may correct by another one.
    CORRECTABLE,
    /// Has an answer that counts.
    ANSWERED,
    /// Was not used in time.
    EXPIRED,
    /// The customer is not asked any more: asked in another way, or the ticket was withdrawn,
    /// merged or reopened.
    OVER;

    public boolean takesAnswers() {
        return this == OPEN || this == CORRECTABLE;
    }
}
