package io.openhotline.followup.call;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// Stores one answer of a completed follow-up.
@Embeddable
record AnswerRow(String question, String answer, @Nullable String reason) {}
