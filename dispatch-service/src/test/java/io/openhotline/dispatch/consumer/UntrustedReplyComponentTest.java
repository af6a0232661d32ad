package io.openhotline.dispatch.consumer;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.DepartmentInstruction.ReplyRefused;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Replies on topics that are repeated, forged, or about work orders of others.
@QuarkusTest
class UntrustedReplyComponentTest extends RunningDispatch {
    @Test
    void a_reply_about_another_department_s_work_order_is_refused_on_the_sender_s_topic() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        UUID reply = wire.send(Topics.replies("water-plant"), new Accept(leak.id(), order));

        eventually(() ->
                assertThat(instructions("water-plant", leak.id(), ReplyRefused.class))
                        .containsExactly(
                                new ReplyRefused(
                                        leak.id(),
                                        order,
                                        reply.toString(),
                                        "/problems/not-your-work-order",
                                        "workOrderId",
                                        "must be a work order of your department")));
        assertThat(status(order)).isEqualTo("ISSUED");
    }

    @Test
    void a_reply_about_no_work_order_or_that_of_another_ticket_is_refused() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        UUID nowhere = UUID.randomUUID();

        reply("engineering", new Accept(nowhere, order));
        reply("engineering", new Accept(leak.id(), UUID.randomUUID()));

        eventually(() -> {
            assertThat(instructions("engineering", nowhere, ReplyRefused.class))
                    .extracting(ReplyRefused::problem)
                    .containsExactly("/problems/work-order-not-found");
            assertThat(instructions("engineering", leak.id(), ReplyRefused.class))
                    .extracting(ReplyRefused::problem)
                    .containsExactly("/problems/work-order-not-found");
        });
        assertThat(status(order)).isEqualTo("ISSUED");
    }

    @Test
    void a_ticket_delivered_twice_is_dispatched_once() {
        LeakReport leak = aLeakReport();
        UUID event = UUID.randomUUID();
        wire.send(Topics.TICKETS, leak.event(), event, 1);
        wire.send(Topics.TICKETS, leak.event(), event, 1);
        wire.send(Topics.TICKETS, leak.event(), UUID.randomUUID(), 1);
        LeakReport after = aLeakReport();
        dispatched(after);

        eventually(() -> assertThat(facts(leak.id())).containsExactly("workorder.issued.v1"));
        assertThat(workOrders(leak.id())).hasSize(1);
        assertThat(instructions("engineering", leak.id())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator:x", "department:sales-office", "system:openhotline"})
    void a_forged_actor_in_the_headers_of_a_reply_changes_nothing(String forged) {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        sendForged("engineering", new Accept(leak.id(), order), UUID.randomUUID(), forged);

        eventually(() -> assertThat(status(order)).isEqualTo("ACCEPTED"));
        eventually(() -> assertThat(actors(leak).getLast()).isEqualTo("department:engineering"));
    }

    @Test
    void a_department_cannot_use_up_the_id_of_anothers_reply() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        UUID id = UUID.randomUUID();

        sendForged("sales-office", new Accept(leak.id(), order), id, "department:engineering");
        eventually(() ->
                assertThat(instructions("sales-office", leak.id(), ReplyRefused.class)).hasSize(1));
        sendForged("engineering", new Accept(leak.id(), order), id, "department:engineering");

        eventually(() -> assertThat(status(order)).isEqualTo("ACCEPTED"));
    }

    @Test
    void a_reply_delivered_twice_counts_once() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        UUID event = UUID.randomUUID();
        wire.send(Topics.replies("engineering"), new Accept(leak.id(), order), event, 0);
        wire.send(Topics.replies("engineering"), new Accept(leak.id(), order), event, 0);
        reply("engineering", repaired(leak, order, null));

        eventually(() -> assertThat(status(order)).isEqualTo("COMPLETED"));
        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.accepted.v1",
                                "workorder.completed.v1"));
        assertThat(instructions("engineering", leak.id())).containsExactly("instruction.issued.v1");
    }

    private void sendForged(String topicOf, DepartmentReply reply, UUID id, String actor) {
        wire.send(
                Topics.replies(topicOf),
                reply.ticketId().toString(),
                Map.of(
                        CloudEventHeaders.ID,
                        id.toString(),
                        CloudEventHeaders.TYPE,
                        EventTypes.of(reply).wireName(),
                        CloudEventHeaders.SOURCE,
                        "/intake-service",
                        CloudEventHeaders.ACTOR,
                        actor),
                EventJson.write(reply));
    }

    private static Complete repaired(LeakReport leak, UUID order, @Nullable Boolean valid) {
        return new Complete(leak.id(), order, Outcome.SOLVED, "接口老化", "更换管段3米", valid);
    }

    private List<String> actors(LeakReport leak) {
        return published(Topics.WORK_ORDERS, leak.id())
                .map(seen -> seen.headers().get("ce_actor"))
                .toList();
    }
}
