package io.openhotline.launcher.topic;

import io.openhotline.client.CommandException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hotline topic read`: prints the records of a topic up to its current end, without a consumer
/// group.
@Command(
        name = "read",
        description = "Prints the records of a topic, one line of JSON for each.",
        mixinStandardHelpOptions = true)
final class TopicReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TOPIC", description = "for example departments.engineering.v1")
    private String topic = "";

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "only records with this key, the id of a ticket")
    private @Nullable String key;

    @Mixin private final TopicUser user = new TopicUser();

    @SuppressWarnings("NullAway.Init") // picocli fills it
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        topic = user.onBroker(topic);
        try (var consumer =
                new KafkaConsumer<>(
                        user.settings(topic),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            read(consumer, out);
        } catch (KafkaException e) {
            throw TopicUser.refusal(topic, e);
        } finally {
            out.flush();
        }
        return 0;
    }

    private void read(KafkaConsumer<String, byte[]> consumer, PrintWriter out) {
        List<TopicPartition> partitions =
                consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
        if (partitions.isEmpty()) {
            throw new CommandException("the broker has no topic " + topic);
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(found -> print(found, out));
        }
    }

    private void print(ConsumerRecord<String, byte[]> found, PrintWriter out) {
        if (key == null || key.equals(found.key())) {
            out.println(RecordLine.of(found));
        }
    }
}
