package io.openhotline.bench.replay;

import io.openhotline.bench.result.Table;
import io.openhotline.bench.system.MeasuredSystem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Measures the minimum of a consumer: read the events, then also store each in a row of one table,
/// one transaction per poll.
final class ReplayBaseline {
    private static final String CREATE =
            """
            create table if not exists baseline
                (topic text, partition int, position bigint, payload bytea,
                primary key (topic, partition, position))
            """;
    private static final String INSERT =
            """
            insert into baseline select * from unnest(?::text[], ?::int[], ?::bigint[], ?::bytea[])
            """;

    private final MeasuredSystem system;
    private final List<String> topics;

    ReplayBaseline(MeasuredSystem system, List<String> topics) {
        this.system = system;
        this.topics = topics;
    }

    void measure(Connection database, Table.Builder table) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(CREATE);
            database.setAutoCommit(false);
            row(table, "baseline: read only", records -> {});
            try (var insert = database.prepareStatement(INSERT)) {
                row(table, "baseline: read and store unchanged", records -> store(insert, records));
            }
            statement.execute("drop table baseline");
            database.commit();
        }
    }

    private interface BatchAction {
        void process(List<ConsumerRecord<String, byte[]>> records) throws SQLException;
    }

    private void row(Table.Builder table, String name, BatchAction action) throws SQLException {
        long begun = System.nanoTime();
        long events = readAll(action);
        double seconds = (System.nanoTime() - begun) / 1e9;
        table.row(name)
                .add("events", events, "")
                .add("seconds", seconds, "s")
                .add("rate", events / seconds, "events/s");
    }

    private long readAll(BatchAction action) throws SQLException {
        long events = 0;
        try (var consumer =
                new KafkaConsumer<>(
                        settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    topics.stream()
                            .flatMap(topic -> consumer.partitionsFor(topic).stream())
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long last =
                    consumer.endOffsets(partitions).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
            while (events < last) {
                var records = new ArrayList<ConsumerRecord<String, byte[]>>();
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
                action.process(records);
                events += records.size();
            }
        }
        return events;
    }

    private static void store(
            PreparedStatement insert, List<ConsumerRecord<String, byte[]>> records)
            throws SQLException {
        Connection connection = insert.getConnection();
        var topics = records.stream().map(ConsumerRecord::topic).toArray();
        var partitions = records.stream().map(ConsumerRecord::partition).toArray();
        var positions = records.stream().map(ConsumerRecord::offset).toArray();
        var payloads = records.stream().map(ConsumerRecord::value).toArray(byte[][]::new);
        insert.setArray(1, connection.createArrayOf("text", topics));
        insert.setArray(2, connection.createArrayOf("int4", partitions));
        insert.setArray(3, connection.createArrayOf("int8", positions));
        insert.setArray(4, connection.createArrayOf("bytea", payloads));
        insert.executeUpdate();
        connection.commit();
    }

    private Map<String, Object> settings() {
        return system.kafka(Map.of(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000));
    }
}
