package io.openhotline.launcher.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.client.TopicPrefix;
import io.openhotline.launcher.kafka.KafkaAccess;
import io.openhotline.testplatform.secret.SecretFolder;
import io.openhotline.testplatform.server.KafkaSecurity;
import io.openhotline.testplatform.server.KafkaServer;
import io.openhotline.testplatform.server.KafkaSettings;
import io.openhotline.testplatform.server.Ports;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// Reads and writes a closed broker with the users of the pack water-utility.
@TestInstance(Lifecycle.PER_CLASS)
class TopicCommandComponentTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String INSTRUCTIONS = "departments.engineering.v1";
    private static final String REPLIES = "departments.engineering.replies.v1";
    private static final String TICKET = "019a0b3e-5c00-7000-8000-000000000123";

    @TempDir private static Path folder = Path.of("/");
    private KafkaServer broker = broker(0, 0);
    private String failure = "";

    @BeforeAll
    void start() throws Exception {
        List<Integer> ports = Ports.free(2);
        broker = broker(ports.get(0), ports.get(1));
        broker.start();
        var access =
                new KafkaAccess(
                        broker,
                        secrets(),
                        ROOT.resolve("deploy/policies/water-utility"),
                        List.of("intake", "dispatch", "followup", "reporting"),
                        folder,
                        new TopicPrefix(""));
        access.prepare();
        access.apply();
        try (var admin = Admin.create(broker.adminClient())) {
            admin.createTopics(
                            List.of(
                                    new NewTopic(INSTRUCTIONS, 3, (short) 1),
                                    new NewTopic(REPLIES, 3, (short) 1)))
                    .all()
                    .get();
        }
    }

    @AfterAll
    void stop() {
        broker.stop();
    }

    @Test
    void a_department_sends_a_reply_and_the_administrator_reads_it() throws Exception {
        String value = "{\"ticketId\":\"%s\",\"note\":\"关阀抢修\"}".formatted(TICKET);

        String sent = send("engineering", value, "--id", "回执 1");

        assertThat(sent).startsWith("sent to " + REPLIES + ", partition ");
        assertThat(read("admin", REPLIES, TICKET))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.path("key").asText()).isEqualTo(TICKET);
                    assertThat(found.at("/headers/ce_type").asText()).isEqualTo("reply.accept.v1");
                    assertThat(found.at("/headers/ce_id").asText()).isEqualTo("回执 1");
                    assertThat(found.at("/value/note").asText()).isEqualTo("关阀抢修");
                });
        assertThat(read("admin", REPLIES, "another ticket")).isEmpty();
    }

    @Test
    void a_department_reads_its_empty_topic() throws Exception {
        assertThat(read("department-engineering", INSTRUCTIONS, TICKET)).isEmpty();
    }

    @Test
    void what_is_no_json_is_shown_as_text() throws Exception {
        send("engineering", "no json at all", "--key", "odd");

        assertThat(read("admin", REPLIES, "odd"))
                .extracting(found -> found.path("value").asText())
                .containsExactly("no json at all");
    }

    @ParameterizedTest
    @CsvSource({
        "department-sales-office, departments.engineering.v1, not allow",
        "department-engineering, departments.engineering.replies.v1, not allow",
        "department-engineering, tickets.v1, not allow",
        "admin, departments.harbour.v1, no topic departments.harbour.v1",
        "admin, 部门, no name of a topic",
        "nobody, tickets.v1, cannot read",
    })
    void a_topic_that_the_user_may_not_read_is_refused_in_one_line(
            String user, String topic, String reason) {
        run("", "read", topic, "--login", login(user));

        assertThat(failure).contains(reason).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u3000"})
    void an_empty_value_is_not_sent(String value) {
        send("engineering", value);

        assertThat(failure).isEqualTo("nothing to send: standard input is empty");
    }

    @Test
    void a_value_that_the_broker_refuses_is_refused_in_one_line() {
        send("engineering", "漏".repeat(700_000));

        assertThat(failure).contains("too large").hasLineCount(1);
    }

    @Test
    void a_department_sends_no_instruction() {
        run(
                "{}",
                "send",
                INSTRUCTIONS,
                "--key",
                TICKET,
                "--type",
                "x",
                "--login",
                login("department-engineering"));

        assertThat(failure).contains("not allow").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secrets/kafka/admin", "管理员", ""})
    void a_name_that_no_user_can_have_is_refused(String user) {
        run("", "read", INSTRUCTIONS, "--as", user);

        assertThat(failure).isEqualTo("no user of Kafka is called " + user);
    }

    private String send(String department, String value, String... more) {
        var arguments =
                new ArrayList<>(
                        List.of(
                                "send",
                                REPLIES,
                                "--type",
                                "reply.accept.v1",
                                "--login",
                                login("department-" + department)));
        if (!List.of(more).contains("--key")) {
            arguments.addAll(List.of("--key", TICKET));
        }
        arguments.addAll(List.of(more));
        return run(value, arguments.toArray(String[]::new));
    }

    private List<JsonNode> read(String user, String topic, String key) throws Exception {
        var found = new ArrayList<JsonNode>();
        String lines = run("", "read", topic, "--key", key, "--login", login(user));
        for (String line : lines.lines().toList()) {
            found.add(new ObjectMapper().readTree(line));
        }
        return found;
    }

    private String login(String user) {
        return folder.resolve("clients").resolve(user + ".properties").toString();
    }

    private String run(String input, String... arguments) {
        InputStream before = System.in;
        var out = new StringWriter();
        failure = "";
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            new CommandLine(new TopicCommand())
                    .setOut(new PrintWriter(out))
                    .setExecutionExceptionHandler((thrown, _, _) -> {
                        failure = String.valueOf(thrown.getMessage());
                        return 1;
                    })
                    .execute(arguments);
            return out.toString();
        } finally {
            System.setIn(before);
        }
    }

    private static SecretFolder secrets() {
        return new SecretFolder(folder.resolve("secrets"));
    }

    private static KafkaServer broker(int port, int controller) {
        return new KafkaServer(
                new KafkaSettings(
                        folder.resolve("kafka"),
                        port,
                        controller,
                        List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"),
                        folder.resolve("kafka.log"),
                        new KafkaSecurity(secrets().folder("kafka"))));
    }
}
