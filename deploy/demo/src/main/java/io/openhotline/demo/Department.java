package io.openhotline.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.client.TopicPrefix;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// A department's own system. Reads its topic from its end, and replies on its replies topic.
final class Department implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The observations that reporting makes of replies.
    private static final Map<String, String> OBSERVATIONS =
            Map.of("complete", "completed", "return", "returned");

    private static final String CLERK = "clerk";

    private final String code;
    private final String replyTopic;
    private final Deeds deeds;
    private final @Nullable String head;
    private final KafkaConsumer<String, String> instructions;
    private final KafkaProducer<String, String> replies;
    private final List<Instruction> unread = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /// @param head the staff number of who approves outcomes (C4); null where nobody does
    Department(
            String code,
            Map<String, Object> broker,
            TopicPrefix prefix,
            Deeds deeds,
            @Nullable String head) {
        this.code = code;
        this.replyTopic = prefix.onBroker("departments." + code + ".replies.v1");
        this.deeds = deeds;
        this.head = head;
        this.instructions =
                new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer());
        this.replies = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer());
        List<TopicPartition> partitions =
                instructions.partitionsFor(prefix.onBroker("departments." + code + ".v1")).stream()
                        .map(found -> new TopicPartition(found.topic(), found.partition()))
                        .toList();
        instructions.assign(partitions);
        instructions.seekToEnd(partitions);
        // Fixes the positions now, so that everything sent from now on is read.
        partitions.forEach(instructions::position);
    }

    String code() {
        return code;
    }

    /// Waits for an instruction of this type, for example `issued`, about a ticket.
    Instruction await(String type, Ticket ticket) {
        return Await.until(
                        "department " + code + " gets instruction." + type + " about " + ticket,
                        () -> next("instruction." + type + ".v1", ticket.id()),
                        Optional::isPresent)
                .orElseThrow();
    }

    /// Sends a reply, for example `accept`, to the work order of an instruction. Returns its
    /// `ce_id`.
    String reply(String type, Instruction instruction, Map<String, ?> rest) {
        if (head != null && type.equals("complete") && !rest.containsKey("person")) {
            return complete(instruction, rest, head);
        }
        String id = attempt(type, instruction, rest);
        if (OBSERVATIONS.containsKey(type)) {
            deeds.add(instruction.ticket(), OBSERVATIONS.get(type));
        }
        return id;
    }

    /// A person of the department proposes the outcome, and the head approves it at once.
    private String complete(Instruction instruction, Map<String, ?> rest, String approving) {
        var proposal = new LinkedHashMap<String, Object>(rest);
        proposal.put("person", CLERK);
        String id = reply("complete", instruction, proposal);
        attempt("approve-outcome", instruction, Map.of("person", approving));
        return id;
    }

    /// Works like [#reply], with a reply that is expected to be refused.
    String attempt(String type, Instruction instruction, Map<String, ?> rest) {
        var body = new LinkedHashMap<String, Object>();
        body.put("ticketId", instruction.ticket());
        body.put("workOrderId", instruction.workOrder());
        body.putAll(rest);
        String id = UUID.randomUUID().toString();
        var reply = new ProducerRecord<>(replyTopic, instruction.ticket(), write(body));
        put(reply.headers(), "ce_specversion", "1.0");
        put(reply.headers(), "ce_id", id);
        put(reply.headers(), "ce_type", "reply." + type + ".v1");
        put(reply.headers(), "ce_source", "/departments/" + code);
        put(reply.headers(), "ce_subject", instruction.ticket());
        put(reply.headers(), "ce_time", Instant.now().toString());
        put(reply.headers(), "content-type", "application/json");
        replies.send(reply);
        replies.flush();
        return id;
    }

    private Optional<Instruction> next(String type, String ticket) {
        instructions.poll(Duration.ofMillis(100)).forEach(this::take);
        Optional<Instruction> found =
                unread.stream()
                        .filter(read -> read.type().equals(type) && read.ticket().equals(ticket))
                        .findFirst();
        found.ifPresent(unread::remove);
        return found;
    }

    private void take(ConsumerRecord<String, String> delivery) {
        String id = header(delivery, "ce_id");
        if (known.add(id)) {
            unread.add(read(id, delivery));
        }
    }

    private static Instruction read(String id, ConsumerRecord<String, String> delivery) {
        try {
            return new Instruction(
                    id,
                    header(delivery, "ce_type"),
                    delivery.key(),
                    JSON.readTree(delivery.value()));
        } catch (JsonProcessingException e) {
            throw new UnexpectedResult(delivery.topic() + " has a record that is not JSON");
        }
    }

    private static String header(ConsumerRecord<String, String> delivery, String name) {
        Header header = delivery.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        instructions.close();
        replies.close();
    }
}
