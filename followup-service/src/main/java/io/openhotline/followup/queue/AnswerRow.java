package io.openhotline.followup.queue;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// Reads one answer of a completed follow-up.
@Embeddable
record AnswerRow(String question, String answer, @Nullable String reason) {}
