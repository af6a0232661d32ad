package io.openhotline.bench.pipeline;

import io.openhotline.bench.load.Latencies;
import io.openhotline.bench.system.MeasuredSystem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// What the machine allows: one record through the broker, and one row into the database. The way
/// to a department is at least two records and one commit.
final class Floor {
    private static final String TOPIC = "floor";
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final String PAYLOAD = "x".repeat(800);

    private final MeasuredSystem system;

    Floor(MeasuredSystem system) {
        this.system = system;
    }

    /// From the send to the hearing, acknowledged by all replicas.
    Latencies throughBroker(int times) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", system.bootstrapServers());
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 12, (short) 1))).all().get();
        }
        var latencies = new Latencies();
        try (var producer =
                        new KafkaProducer<>(
                                Map.of(
                                        "bootstrap.servers",
                                        system.bootstrapServers(),
                                        "acks",
                                        "all",
                                        "linger.ms",
                                        0),
                                new StringSerializer(),
                                new StringSerializer());
                var _ =
                        new Listener(
                                system.bootstrapServers(),
                                List.of(TOPIC),
                                Duration.ZERO,
                                heard ->
                                        latencies.add(
                                                System.nanoTime() - Long.parseLong(heard.key())))) {
            for (int i = 0; i < times; i++) {
                String key = Long.toString(System.nanoTime());
                producer.send(new ProducerRecord<>(TOPIC, key, PAYLOAD)).get();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return latencies;
    }

    /// One row in a transaction of its own, durable.
    Latencies intoDatabase(int times) throws SQLException {
        var latencies = new Latencies();
        try (Connection connection = system.connect("intake")) {
            try (var statement = connection.createStatement()) {
                statement.execute("create table if not exists floor (id int, payload text)");
            }
            try (var insert = connection.prepareStatement("insert into floor values (?, ?)")) {
                for (int i = 0; i < times; i++) {
                    insert.setInt(1, i);
                    insert.setString(2, PAYLOAD);
                    long begun = System.nanoTime();
                    insert.executeUpdate();
                    latencies.add(System.nanoTime() - begun);
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
        return latencies;
    }
}
