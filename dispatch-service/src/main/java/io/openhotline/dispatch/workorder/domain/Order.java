package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds the values of a work order that don't change with its state. `urgent` is a mark for the
/// department (加急, T8). `round` is 1 for the first dispatch and higher for each second dispatch,
/// which carries a written warning (T11).
public record Order(
        UUID id,
        UUID ticketId,
        String number,
        int round,
        @Nullable String warning,
        boolean complaint,
        Instant receivedAt,
        boolean urgent) {

    /// Describes a work order that is not urgent.
    public Order(
            UUID id,
            UUID ticketId,
            String number,
            int round,
            @Nullable String warning,
            boolean complaint,
            Instant receivedAt) {
        this(id, ticketId, number, round, warning, complaint, receivedAt, false);
    }

    Order marked(boolean changed) {
        return new Order(id, ticketId, number, round, warning, complaint, receivedAt, changed);
    }
}
