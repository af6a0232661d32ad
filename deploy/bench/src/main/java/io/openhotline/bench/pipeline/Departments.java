package io.openhotline.bench.pipeline;

import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.DepartmentReply.ApproveOutcome;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// The systems of all departments: each accepts and completes its work orders at once over Kafka.
final class Departments implements AutoCloseable {
    /// The departments of the water utility with their heads, as in its `names.yaml`.
    private static final Map<String, String> HEADS =
            Map.of(
                    "sales-office", "2102",
                    "engineering", "2103",
                    "water-plant", "2104",
                    "technical", "2105");

    private static final String CREW = "2101";

    private final KafkaProducer<String, String> producer;
    private final Listener listener;
    private volatile Ledger ledger = new Ledger();

    Departments(MeasuredSystem system) {
        this.producer =
                new KafkaProducer<>(
                        system.kafka(Map.of("acks", "all", "linger.ms", 5)),
                        new StringSerializer(),
                        new StringSerializer());
        this.listener =
                new Listener(
                        system,
                        HEADS.keySet().stream().map(Topics::department).toList(),
                        Duration.ZERO,
                        this::receive);
    }

    void writeInto(Ledger next) {
        ledger = next;
    }

    private void receive(ConsumerRecord<String, String> message) {
        String type = Listener.header(message, CloudEventHeaders.TYPE);
        if (!type.equals(EventTypes.INSTRUCTION_ISSUED.wireName())) {
            return;
        }
        ledger.instructed(UUID.fromString(message.key()));
        Issued order = EventJson.read(message.value(), Issued.class);
        String topic = message.topic().replaceFirst("\\.v1$", ".replies.v1");
        reply(topic, new Accept(order.ticketId(), order.workOrderId()));
        reply(topic, completion(order));
        if (isApprovedByTheHead(order)) {
            String department = Topics.departmentOfReplies(topic);
            String head = Objects.requireNonNull(HEADS.get(department));
            reply(topic, new ApproveOutcome(order.ticketId(), order.workOrderId(), head));
        }
    }

    /// Approves the answer to a unit's complaint as the head, which the pack requires.
    private static boolean isApprovedByTheHead(Issued order) {
        Customer customer = order.customer();
        return customer != null
                && "business".equals(customer.kind())
                && order.category().startsWith("complaint-");
    }

    private static Complete completion(Issued order) {
        Boolean valid = order.category().startsWith("complaint-") ? true : null;
        return new Complete(
                order.ticketId(),
                order.workOrderId(),
                Outcome.SOLVED,
                "管道老化",
                "更换管段",
                valid,
                null,
                CREW);
    }

    private void reply(String topic, DepartmentReply reply) {
        String ticket = reply.ticketId().toString();
        var message = new ProducerRecord<>(topic, ticket, EventJson.write(reply));
        var headers = message.headers();
        CloudEventHeaders.put(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        CloudEventHeaders.put(headers, CloudEventHeaders.ID, UUID.randomUUID().toString());
        CloudEventHeaders.put(headers, CloudEventHeaders.TYPE, EventTypes.of(reply).wireName());
        CloudEventHeaders.put(headers, CloudEventHeaders.SOURCE, "/department");
        CloudEventHeaders.put(headers, CloudEventHeaders.SUBJECT, ticket);
        CloudEventHeaders.put(headers, CloudEventHeaders.TIME, Instant.now().toString());
        producer.send(message);
    }

    @Override
    public void close() throws InterruptedException {
        listener.close();
        producer.close();
    }
}
