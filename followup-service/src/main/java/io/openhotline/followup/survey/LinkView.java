package io.openhotline.followup.survey;

import io.openhotline.followup.survey.domain.LinkState;
import io.openhotline.followup.way.domain.Way;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Describes the present state of a link.
record LinkView(
        UUID id,
        UUID ticketId,
        Way way,
        LinkState state,
        Instant expiresAt,
        @Nullable Instant correctUntil) {}
