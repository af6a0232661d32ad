package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the hotline may tell callers: whose supply is affected, and until when (W3).
public record Progress(
        String note, @Nullable String affectedArea, @Nullable Instant expectedCompletion) {

    /// The later news, with what it leaves open taken from the earlier.
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
