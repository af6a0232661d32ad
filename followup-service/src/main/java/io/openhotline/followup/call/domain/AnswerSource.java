package io.openhotline.followup.call.domain;

/// Lists where an answer comes from.
public enum AnswerSource {
    CALL,
    DOOR,
    /// The customer has answered on the page of a survey link.
    LINK
}
