package io.openhotline.testplatform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HotlineTestPlatformComponentTest {
    private static Map<String, String> config = Map.of();

    @BeforeAll
    static void start() {
        config = started();
    }

    @Test
    void each_start_finds_a_fresh_database_and_no_topics() throws Exception {
        try (Connection connection = connect()) {
            connection.createStatement().execute("create table leak (street text)");
        }
        publish("tickets.fresh", "a leak in Brick Lane");

        config = started();

        try (Connection connection = connect();
                var tables = connection.getMetaData().getTables(null, "public", null, null)) {
            assertThat(tables.next()).isFalse();
        }
        try (var admin = Admin.create(kafka())) {
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    @Test
    void a_broker_that_was_stopped_starts_with_its_records() throws Exception {
        publish("tickets.kept", "a leak in Brick Lane");

        HotlineTestPlatform.kafka().stop();
        assertThat(HotlineTestPlatform.kafka().isRunning()).isFalse();
        HotlineTestPlatform.kafka().start();

        assertThat(read("tickets.kept")).containsExactly("a leak in Brick Lane");
    }

    @Test
    void a_topic_is_read_on_from_where_the_reader_was() throws Exception {
        publish("tickets.read", "a leak in Brick Lane");
        try (var reader = new TopicReader(kafka(), "tickets.read")) {
            assertThat(reader.records()).extracting(ConsumerRecord::offset).containsExactly(0L);

            send("tickets.read", "a leak in Cable Street");

            assertThat(reader.records())
                    .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
                    .containsExactly("a leak in Brick Lane", "a leak in Cable Street");
        }
    }

    @Test
    void a_database_that_was_stopped_starts_with_its_rows() throws Exception {
        try (Connection connection = connect()) {
            connection.createStatement().execute("create table kept as select '水管漏水' as text");
        }

        HotlineTestPlatform.postgres().stop();
        assertThat(HotlineTestPlatform.postgres().isRunning()).isFalse();
        HotlineTestPlatform.postgres().start();

        assertThat(text("select text from kept")).isEqualTo("水管漏水");
    }

    @Test
    void trigrams_see_chinese_characters_as_letters() throws Exception {
        try (Connection connection = connect()) {
            connection.createStatement().execute("create extension if not exists pg_trgm");
        }
        assertThat(text("select array_length(show_trgm('水管漏水'), 1)")).isEqualTo("5");
    }

    private static Map<String, String> started() {
        var platform = new HotlineTestPlatform();
        platform.init(Map.of("database", "hotline_test"));
        return platform.start();
    }

    private static Connection connect() throws SQLException {
        return HotlineTestPlatform.superuser("hotline_test").getConnection();
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", config.getOrDefault("kafka.bootstrap.servers", ""));
    }

    private static void publish(String topic, String text) throws Exception {
        try (var admin = Admin.create(kafka())) {
            admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
        }
        send(topic, text);
    }

    private static void send(String topic, String text) throws Exception {
        try (var producer =
                new KafkaProducer<>(kafka(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "ticket-1", text)).get();
        }
    }

    private static List<String> read(String topic) {
        try (var reader = new TopicReader(kafka(), topic)) {
            return reader.records().stream()
                    .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                    .toList();
        }
    }
}
