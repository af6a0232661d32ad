package io.openhotline.followup.queue;

import jakarta.persistence.Embeddable;

/// Reads one answer of a completed follow-up.
@Embeddable
record AnswerRow(String question, String answer) {}
