package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds the values of a work order that never change. `round` is 1 for the first dispatch and
/// higher for each second dispatch, which carries a written warning (T11).
public record Order(
        UUID id,
        UUID ticketId,
        String number,
        int round,
        @Nullable String warning,
        boolean complaint,
        Instant receivedAt) {}
