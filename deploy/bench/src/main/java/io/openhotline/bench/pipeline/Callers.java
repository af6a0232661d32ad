package io.openhotline.bench.pipeline;

import io.openhotline.bench.load.Connections;
import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.Retry;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Answers each planned follow-up over HTTP with a satisfied customer, and records when tickets are
/// closed.
final class Callers implements AutoCloseable {
    private static final int CONNECTIONS = 16;

    private final Connections followUps;
    private final Retry retry = new Retry();
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
    private final Listener listener;
    private volatile Ledger ledger = new Ledger();

    Callers(MeasuredSystem system) throws IOException {
        this.followUps = new Connections(system.port("followup"), CONNECTIONS);
        this.listener =
                new Listener(
                        system,
                        List.of(Topics.FOLLOW_UPS, Topics.TICKETS),
                        Duration.ofMillis(100),
                        this::receive);
    }

    void writeInto(Ledger next) {
        ledger = next;
    }

    private void receive(ConsumerRecord<String, String> message) {
        String type = Listener.header(message, CloudEventHeaders.TYPE);
        if (type.equals(EventTypes.TICKET_CLOSED.wireName())
                || type.equals(EventTypes.TICKET_WITHDRAWN.wireName())) {
            ledger.closed(UUID.fromString(message.key()));
        } else if (type.equals(EventTypes.FOLLOWUP_PLANNED.wireName())) {
            Planned planned = EventJson.read(message.value(), Planned.class);
            calls.submit(() -> ask(planned.followUpId()));
        }
    }

    private Void ask(UUID followUp) throws IOException, InterruptedException {
        record(followUp, "attempts", "{\"contact\":\"REACHED\"}");
        record(followUp, "answers", "{\"satisfaction\":\"SATISFIED\"}");
        return null;
    }

    private void record(UUID followUp, String what, String json)
            throws IOException, InterruptedException {
        retry.send(
                followUps::send,
                HttpCall.post(
                        "/followups/" + followUp + "/" + what,
                        json,
                        "surveyor:3101",
                        what + "-" + followUp));
    }

    @Override
    public void close() throws InterruptedException, IOException {
        listener.close();
        calls.close();
        followUps.close();
    }
}
