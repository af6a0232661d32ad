package io.openhotline.intake.knowledge.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Lists the states of a version; time alone publishes an approved one and ends a published one.
public enum ArticleState {
    /// Written, and not approved.
    DRAFT,
    /// Approved, and takes effect later.
    APPROVED,
    PUBLISHED,
    /// Replaced by a later version.
    SUPERSEDED,
    /// Retired, or past its end.
    RETIRED;

    /// @param startsAt null for a draft
    /// @param endsAt when it was or will be superseded, retired or over
    /// @param supersededAt null if no later version replaces it
    public static ArticleState of(
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Instant supersededAt,
            Instant now) {
        if (endsAt != null && !endsAt.isAfter(now)) {
            return endsAt.equals(supersededAt) ? SUPERSEDED : RETIRED;
        }
        if (startsAt == null) {
            return DRAFT;
        }
        return startsAt.isAfter(now) ? APPROVED : PUBLISHED;
    }
}
