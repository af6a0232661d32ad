package io.openhotline.dispatch.consumer;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.topics.MissingTopics;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// Dispatch finds topics of replies by their pattern. A topic may be created while dispatch runs,
/// and its department may be in the policy of another instance only, or may have been removed from
/// the policy.
@QuarkusTest
class DepartmentTopicComponentTest extends RunningDispatch {
    private final Database database;
    private final MissingTopics topics;
    private final String servers;

    DepartmentTopicComponentTest(
            Database database,
            MissingTopics topics,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.database = database;
        this.topics = topics;
        this.servers = servers;
    }

    @Test
    void a_department_that_the_policy_does_not_name_answers_its_work_orders() throws Exception {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        database.update("update work_order set department = 'harbour' where id = ?", order);
        makeTopicOfReplies("harbour");

        reply("harbour", new Accept(leak.id(), order));

        eventually(() -> assertThat(status(order)).isEqualTo("ACCEPTED"));
    }

    /// The topic for the refusal may not exist. The relay would wait for that topic, and all later
    /// facts would wait too.
    @Test
    void its_refused_reply_is_parked_and_everything_else_goes_on() throws Exception {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        makeTopicOfReplies("lighthouse");

        reply("lighthouse", new Accept(leak.id(), order));

        eventually(() ->
                assertThat(causes(leak))
                        .singleElement()
                        .asString()
                        .endsWith("The policy has no department lighthouse"));
        LeakReport after = aLeakReport();
        dispatched(after);
        eventually(() -> assertThat(facts(after.id())).containsExactly("workorder.issued.v1"));
    }

    /// The topic is deleted before the offset of its reply is committed (C26). Dispatch has seen it
    /// before: it looks every few seconds, and knows a new topic by its changed id.
    @Test
    void tickets_are_dispatched_while_a_topic_of_replies_is_deleted_and_it_is_read_again_c26()
            throws Exception {
        makeTopicOfReplies("pier");
        UUID first = orderOf("pier");
        topics.look();
        acceptAs("pier", first);

        deleteTopicOfReplies("pier");
        UUID second = orderOf("pier");
        makeTopicOfReplies("pier");

        acceptAs("pier", second);
    }

    /// Waits until a new ticket is dispatched.
    private UUID orderOf(String department) {
        UUID order = id(dispatched(aLeakReport()));
        database.update("update work_order set department = ? where id = ?", department, order);
        return order;
    }

    private void acceptAs(String department, UUID order) {
        UUID ticket = UUID.fromString(workOrder(order).getString("ticketId"));
        reply(department, new Accept(ticket, order));
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(status(order)).isEqualTo("ACCEPTED"));
    }

    private void deleteTopicOfReplies(String department)
            throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.deleteTopics(List.of(Topics.replies(department))).all().get();
        }
    }

    private void makeTopicOfReplies(String department)
            throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            var topic = new NewTopic(Topics.replies(department), 1, (short) 1);
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    private static List<String> causes(LeakReport leak) {
        return given().queryParam("ticket", leak.id().toString())
                .get("/parked-events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.cause", String.class);
    }
}
