package io.openhotline.followup.survey;

import io.openhotline.followup.survey.domain.LinkState;
import io.openhotline.followup.way.domain.Way;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds a link as it is now.
record LinkView(
        UUID id,
        UUID ticketId,
        Way way,
        LinkState state,
        Instant expiresAt,
        @Nullable Instant correctUntil) {}
