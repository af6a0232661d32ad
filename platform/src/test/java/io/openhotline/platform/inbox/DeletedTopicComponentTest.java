package io.openhotline.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.testing.Wire;
import io.openhotline.platform.topics.MissingTopics;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An operator deletes a topic while a consumer has offsets of it to commit (C26).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class DeletedTopicComponentTest {
    private static final String DELETED = Topics.replies("engineering");

    /// So many that every partition has offsets.
    private static final int REPLIES = 30;

    private final RecordingConsumer recorder;
    private final MissingTopics topics;
    private final String servers;
    private Admin admin;

    DeletedTopicComponentTest(
            RecordingConsumer recorder,
            MissingTopics topics,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.recorder = recorder;
        this.topics = topics;
        this.servers = servers;
    }

    @BeforeEach
    void connect() {
        admin = Admin.create(Map.of("bootstrap.servers", servers));
        topics.look();
    }

    @AfterEach
    void disconnect() throws InterruptedException, ExecutionException {
        if (!admin.listTopics().names().get().contains(DELETED)) {
            create();
        }
        admin.close();
    }

    @Test
    void other_topics_are_read_while_one_is_deleted_and_it_is_read_again_when_it_exists()
            throws Exception {
        try (Wire wire = Wire.connect()) {
            readSomeReplies(wire);
            delete();

            assertTicketIsHandled(wire);

            create();
            assertReplyIsHandled(wire);
            assertTicketIsHandled(wire);
        }
    }

    @Test
    void a_topic_that_is_created_again_at_once_is_read_from_its_first_record() throws Exception {
        try (Wire wire = Wire.connect()) {
            readSomeReplies(wire);
            delete();
            create();

            List<UUID> tickets = sendReplies(wire);

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() ->
                            assertThat(tickets)
                                    .allSatisfy(ticket ->
                                            assertThat(recorder.of(ticket))
                                                    .containsExactly("reply.accept.v1#1")));
        }
    }

    /// Returns as soon as they are handled, which is before their offsets are committed.
    private void readSomeReplies(Wire wire) {
        List<UUID> tickets = sendReplies(wire);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(recorder.of(tickets.getLast())).isNotEmpty());
    }

    private static List<UUID> sendReplies(Wire wire) {
        return Stream.generate(UUID::randomUUID)
                .limit(REPLIES)
                .peek(ticket ->
                        wire.send(DELETED, new DepartmentReply.Accept(ticket, UUID.randomUUID())))
                .toList();
    }

    private void assertTicketIsHandled(Wire wire) {
        UUID ticket = UUID.randomUUID();
        wire.send(Topics.TICKETS, new TicketEvent.Withdrawn(ticket, "邻居已报", Instant.EPOCH));
        assertIsHandled(ticket, "ticket.withdrawn.v1#1", Duration.ofSeconds(20));
    }

    private void assertReplyIsHandled(Wire wire) {
        UUID ticket = UUID.randomUUID();
        wire.send(DELETED, new DepartmentReply.Accept(ticket, UUID.randomUUID()));
        assertIsHandled(ticket, "reply.accept.v1#1", Duration.ofSeconds(60));
    }

    private void assertIsHandled(UUID ticket, String event, Duration limit) {
        await(event)
                .atMost(limit)
                .untilAsserted(() -> assertThat(recorder.of(ticket)).containsExactly(event));
    }

    private void delete() throws InterruptedException, ExecutionException {
        admin.deleteTopics(List.of(DELETED)).all().get();
    }

    private void create() throws InterruptedException, ExecutionException {
        admin.createTopics(List.of(new NewTopic(DELETED, 3, (short) 1))).all().get();
    }
}
