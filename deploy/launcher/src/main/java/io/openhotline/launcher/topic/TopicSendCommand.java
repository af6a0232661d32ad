package io.openhotline.launcher.topic;

import io.openhotline.client.CommandException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hotline topic send`: writes one record and waits until the broker has it.
@Command(
        name = "send",
        description = "Sends standard input as one record, and prints where it is.",
        mixinStandardHelpOptions = true)
final class TopicSendCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "TOPIC",
            description = "for example departments.engineering.replies.v1")
    private String topic = "";

    @Option(
            names = "--key",
            required = true,
            paramLabel = "KEY",
            description = "the id of the ticket")
    private String key = "";

    @Option(
            names = "--type",
            required = true,
            paramLabel = "TYPE",
            description = "the header ce_type, for example reply.accept.v1")
    private String type = "";

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "the header ce_id; the same id again is recognised (default: a new UUID)")
    private @Nullable String id;

    @Mixin private final TopicUser user = new TopicUser();

    @SuppressWarnings("NullAway.Init") // picocli fills it
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        byte[] value = System.in.readAllBytes();
        if (new String(value, StandardCharsets.UTF_8).isBlank()) {
            throw new CommandException("nothing to send: standard input is empty");
        }
        topic = user.onBroker(topic);
        try (var producer =
                new KafkaProducer<>(
                        user.settings(topic), new StringSerializer(), new ByteArraySerializer())) {
            RecordMetadata sent = producer.send(record(value)).get();
            spec.commandLine()
                    .getOut()
                    .println(
                            "sent to %s, partition %d, offset %d"
                                    .formatted(topic, sent.partition(), sent.offset()));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException refused
                    ? TopicUser.refusal(topic, refused)
                    : new CommandException("cannot send: " + e.getMessage(), e);
        } catch (KafkaException e) {
            throw TopicUser.refusal(topic, e);
        }
        return 0;
    }

    private ProducerRecord<String, byte[]> record(byte[] value) {
        var record = new ProducerRecord<>(topic, key, value);
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        record.headers()
                .add(
                        "ce_id",
                        (id == null ? UUID.randomUUID().toString() : id)
                                .getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
