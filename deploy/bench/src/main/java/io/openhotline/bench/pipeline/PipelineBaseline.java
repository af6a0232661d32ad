package io.openhotline.bench.pipeline;

import io.openhotline.bench.load.ConstantRate;
import io.openhotline.bench.load.Latencies;
import io.openhotline.bench.machine.Cpu;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.bench.system.MeasuredSystem.Spent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// Measures a client that does only the unavoidable: one record through the broker, one committed
/// row, and all records and commits of a ticket. The way to a department takes at least two records
/// and two commits.
final class PipelineBaseline {
    private static final String TOPIC = "baseline";
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final String PAYLOAD = "x".repeat(800);
    private static final String INSERT = "insert into baseline values (?, ?)";

    /// Commits of one ticket: filing, issuing the work order, and two of a follow-up.
    private static final int COMMITS = 4;

    private static final int RECORDS = 10;
    private static final int CLIENTS = 16;

    private final MeasuredSystem system;

    PipelineBaseline(MeasuredSystem system)
            throws ExecutionException, InterruptedException, SQLException {
        this.system = system;
        try (var admin = Admin.create(system.kafka(Map.of()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 12, (short) 1))).all().get();
        }
        try (Connection connection = system.connect("intake");
                var statement = connection.createStatement()) {
            statement.execute("create table baseline (id int, payload text)");
        }
    }

    /// Latency from send to receipt, with `acks=all`.
    Latencies throughBroker(int times) throws ExecutionException, InterruptedException {
        var latencies = new Latencies();
        try (var producer = producer();
                var _ = listener(sent -> latencies.add(System.nanoTime() - sent))) {
            for (int i = 0; i < times; i++) {
                producer.send(now()).get();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return latencies;
    }

    /// Latency of one durable commit with one row.
    Latencies intoDatabase(int times) throws SQLException {
        var latencies = new Latencies();
        try (Connection connection = system.connect("intake");
                var insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < times; i++) {
                long begun = System.nanoTime();
                commit(insert, i);
                latencies.add(System.nanoTime() - begun);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return latencies;
    }

    /// CPU of the client, the broker and the database for the commits and records of `perSecond`
    /// tickets per second: one row per commit, each record read once.
    Spent courses(int perSecond, Duration duration) throws SQLException, InterruptedException {
        var inserts = new LinkedBlockingQueue<PreparedStatement>();
        try (var producer = producer();
                var _ = listener(_ -> {})) {
            for (int i = 0; i < CLIENTS; i++) {
                inserts.add(system.connect("intake").prepareStatement(INSERT));
            }
            Duration client = Cpu.ofThisProcess();
            Spent before = system.spent();
            new ConstantRate(perSecond, duration, CLIENTS)
                    .run(number -> course(number, inserts, producer));
            Spent spent = system.spent().since(before);
            return new Spent(
                    Map.of(
                            "client",
                            Cpu.ofThisProcess().minus(client),
                            "kafka",
                            spent.of("kafka"),
                            "postgres",
                            spent.of("postgres")));
        } finally {
            for (PreparedStatement insert : inserts) {
                insert.getConnection().close();
            }
        }
    }

    private static void course(
            long number,
            BlockingQueue<PreparedStatement> inserts,
            KafkaProducer<String, String> producer)
            throws Exception {
        PreparedStatement insert = inserts.take();
        try {
            for (int i = 0; i < COMMITS; i++) {
                commit(insert, (int) number);
            }
        } finally {
            inserts.add(insert);
        }
        for (int i = 1; i < RECORDS; i++) {
            producer.send(now());
        }
        producer.send(now()).get();
    }

    private static void commit(PreparedStatement insert, int number) throws SQLException {
        insert.setInt(1, number);
        insert.setString(2, PAYLOAD);
        insert.executeUpdate();
    }

    private static ProducerRecord<String, String> now() {
        return new ProducerRecord<>(TOPIC, Long.toString(System.nanoTime()), PAYLOAD);
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                system.kafka(Map.of("acks", "all", "linger.ms", 0)),
                new StringSerializer(),
                new StringSerializer());
    }

    /// Gives the send time of each received record to the consumer.
    private Listener listener(LongConsumer action) {
        return new Listener(
                system,
                List.of(TOPIC),
                Duration.ZERO,
                message -> action.accept(Long.parseLong(message.key())));
    }
}
