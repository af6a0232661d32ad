package io.openhotline.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.messaging.database.Database;
import io.openhotline.messaging.testing.Wire;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// Sends deliveries to the running service and waits until it has taken all of them over.
final class Consumed {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TAKEN =
            "select count(*) from inbox where consumer = 'reporting-service'";

    private final Wire wire;
    private final Database database;

    Consumed(Wire wire, Database database) {
        this.wire = wire;
        this.database = database;
    }

    /// Each under an id of its own, as no publisher would: the inbox can't recognise repeats. The
    /// order given holds within each ticket.
    void send(List<Sent> deliveries) {
        long before = taken();
        var byTicket =
                deliveries.stream().collect(Collectors.groupingBy(sent -> sent.event().ticketId()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            byTicket.values().forEach(events -> threads.execute(() -> events.forEach(this::send)));
        }
        awaitTaken(before + deliveries.size());
    }

    private void send(Sent sent) {
        wire.send(sent.topic(), sent.event(), UUID.randomUUID(), sent.sequence());
    }

    void awaitTaken(long events) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(taken()).isEqualTo(events));
    }

    long taken() {
        return database.query(TAKEN, row -> row.getLong(1)).getFirst();
    }
}
