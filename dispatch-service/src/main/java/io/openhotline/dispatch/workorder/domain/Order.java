package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stays the same through the life of a work order. `round` is 1 for the first dispatch, and
/// counts on with every second dispatch, which carries a written warning (T11).
public record Order(
        UUID id,
        UUID ticketId,
        String number,
        int round,
        @Nullable String warning,
        boolean complaint,
        Instant receivedAt) {}
