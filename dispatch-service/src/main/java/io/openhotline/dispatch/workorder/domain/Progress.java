package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Holds what the hotline may tell callers: the affected area and the expected completion (W3).
public record Progress(
        String note, @Nullable String affectedArea, @Nullable Instant expectedCompletion) {

    /// Keeps the values of the earlier progress where this one has none.
    Progress after(@Nullable Progress earlier) {
        if (earlier == null) {
            return this;
        }
        return new Progress(
                note,
                affectedArea == null ? earlier.affectedArea : affectedArea,
                expectedCompletion == null ? earlier.expectedCompletion : expectedCompletion);
    }
}
