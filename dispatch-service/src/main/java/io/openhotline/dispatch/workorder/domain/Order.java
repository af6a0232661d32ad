package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds the values of a work order that don't change with its state. `urgent` is a mark for the
/// department (加急, T8), and `task` what a chase says has to be done (T9), null if the ticket says
/// it. `round` is 1 for the first dispatch and higher for each second dispatch, which carries a
/// written warning and its evidence (T11).
public record Order(
        UUID id,
        UUID ticketId,
        String number,
        int round,
        @Nullable String warning,
        boolean complaint,
        Instant receivedAt,
        boolean urgent,
        @Nullable String task,
        List<Evidence> evidence) {

    public Order {
        evidence = List.copyOf(evidence);
    }

    /// Describes a work order without evidence.
    public Order(
            UUID id,
            UUID ticketId,
            String number,
            int round,
            @Nullable String warning,
            boolean complaint,
            Instant receivedAt,
            boolean urgent,
            @Nullable String task) {
        this(id, ticketId, number, round, warning, complaint, receivedAt, urgent, task, List.of());
    }

    /// Describes a work order with the task of its ticket.
    public Order(
            UUID id,
            UUID ticketId,
            String number,
            int round,
            @Nullable String warning,
            boolean complaint,
            Instant receivedAt,
            boolean urgent) {
        this(id, ticketId, number, round, warning, complaint, receivedAt, urgent, null);
    }

    /// Describes a work order that is not urgent.
    public Order(
            UUID id,
            UUID ticketId,
            String number,
            int round,
            @Nullable String warning,
            boolean complaint,
            Instant receivedAt) {
        this(id, ticketId, number, round, warning, complaint, receivedAt, false, null);
    }

    Order withTask(String changed) {
        return new Order(
                id,
                ticketId,
                number,
                round,
                warning,
                complaint,
                receivedAt,
                urgent,
                changed,
                evidence);
    }

    Order marked(boolean changed) {
        return new Order(
                id,
                ticketId,
                number,
                round,
                warning,
                complaint,
                receivedAt,
                changed,
                task,
                evidence);
    }
}
