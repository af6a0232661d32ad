package io.openhotline.followup.call;

import jakarta.persistence.Embeddable;

/// Stores one answer of a completed follow-up.
@Embeddable
record AnswerRow(String question, String answer) {}
