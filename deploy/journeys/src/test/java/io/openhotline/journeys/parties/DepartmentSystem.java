package io.openhotline.journeys.parties;

import static org.awaitility.Awaitility.await;

import io.openhotline.client.TopicPrefix;
import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.testing.Wire;
import io.openhotline.platform.testing.Wire.Seen;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// The system of a department: reads each instruction of its topic once and sends replies to its
/// replies topic. The `ce_id` of an automatic reply derives from the instruction's, so that a
/// repeated reply is recognised.
public final class DepartmentSystem implements AutoCloseable {
    private final String department;
    private final TopicPrefix prefix;
    private final Wire wire;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private final Set<UUID> known = ConcurrentHashMap.newKeySet();
    private final List<ReceivedInstruction<?>> instructions = new CopyOnWriteArrayList<>();
    private volatile AutoReply autoReply = AutoReply.NONE;

    public DepartmentSystem(String department, Map<String, Object> login, TopicPrefix prefix) {
        this.department = department;
        this.prefix = prefix;
        this.wire = new Wire(login);
        this.consumer =
                new KafkaConsumer<>(
                        settings(login), new StringDeserializer(), new ByteArrayDeserializer());
        this.thread = Thread.ofPlatform().name(department).daemon().start(this::listen);
    }

    private Map<String, Object> settings(Map<String, Object> login) {
        var settings = new HashMap<>(login);
        settings.put("group.id", prefix.onBroker("department-" + department));
        settings.put("auto.offset.reset", "earliest");
        settings.put("allow.auto.create.topics", false);
        settings.put("metadata.max.age.ms", 2_000);
        return settings;
    }

    private String replies() {
        return prefix.onBroker(Topics.replies(department));
    }

    public void replyWith(AutoReply next) {
        autoReply = next;
    }

    public void reply(DepartmentReply reply) {
        wire.send(replies(), reply, UUID.randomUUID(), 0);
    }

    /// Sends an arbitrary payload with the key of the ticket.
    public void reply(Filed ticket, String type, String payload) {
        wire.send(
                replies(),
                ticket.id().toString(),
                Map.of(
                        CloudEventHeaders.ID,
                        UUID.randomUUID().toString(),
                        CloudEventHeaders.TYPE,
                        type),
                payload);
    }

    /// Waits for the `nth` instruction of that type about the ticket, counted from 1.
    public <T extends DepartmentInstruction> ReceivedInstruction<T> awaits(
            Filed ticket, Class<T> type, int nth) {
        return Objects.requireNonNull(
                await(department + " receives " + type.getSimpleName() + " of " + ticket.number())
                        .until(() -> received(ticket, type), found -> found.size() >= nth)
                        .get(nth - 1));
    }

    public <T extends DepartmentInstruction> ReceivedInstruction<T> awaits(
            Filed ticket, Class<T> type) {
        return awaits(ticket, type, 1);
    }

    public <T extends DepartmentInstruction> List<ReceivedInstruction<T>> received(
            Filed ticket, Class<T> type) {
        return instructions.stream()
                .filter(instruction -> instruction.ticketId().equals(ticket.id()))
                .filter(instruction -> type.isInstance(instruction.instruction()))
                .map(instruction ->
                        new ReceivedInstruction<>(
                                instruction.seen(), type.cast(instruction.instruction())))
                .toList();
    }

    private void listen() {
        try (consumer) {
            consumer.subscribe(List.of(prefix.onBroker(Topics.department(department))));
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(this::receive);
            }
        } catch (WakeupException closed) {
            known.clear();
        }
    }

    private void receive(ConsumerRecord<String, byte[]> message) {
        Seen seen = Seen.of(message);
        if (EventTypes.find(seen.type()).isPresent() && known.add(seen.id())) {
            ReceivedInstruction<?> instruction = ReceivedInstruction.of(seen);
            instructions.add(instruction);
            autoReply.replies(instruction.instruction()).forEach(reply -> send(reply, seen.id()));
        }
    }

    private void send(DepartmentReply reply, UUID instruction) {
        String name = instruction + EventTypes.of(reply).wireName();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        while (!sent(reply, id)) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    /// False when the broker is away for longer than the client's timeout.
    private boolean sent(DepartmentReply reply, UUID id) {
        try {
            wire.send(replies(), reply, id, 0);
            return true;
        } catch (IllegalStateException away) {
            return false;
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(5));
            wire.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
