package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.Topics;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.WorkOrders;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import io.openhotline.journeys.system.Instance;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The ladder of a supervision up to the manager line (P5, T3), with dispatch killed between its
/// steps and kept down until some of them were due. Prints what was raised before, then and after.
@Order(12)
@ExtendWith(HotlineSystemExtension.class)
class CrashedLadderJourneyIT {
    static final Duration SUPERVISED = Duration.ofSeconds(20);

    private final Desk desk;
    private final WorkOrders workOrders;
    private final DepartmentSystem engineering;
    private final HotlineSystem hotline;
    private final Instance dispatch;

    CrashedLadderJourneyIT(HotlineSystem hotline) {
        this.hotline = hotline;
        desk = hotline.desk();
        workOrders = hotline.workOrders();
        engineering = hotline.department("engineering");
        dispatch = Instance.of(hotline.process("dispatch-service"));
    }

    @Test
    void each_step_of_a_ladder_is_raised_once_and_what_was_due_meanwhile_after_a_crash() {
        // given a step that was raised
        Filed ticket = desk.file(aLeakReport().onPipe(300));
        UUID order = engineering.awaits(ticket, Issued.class).instruction().workOrderId();
        Instant answerBy = supervised(order);
        await().untilAsserted(() -> assertThat(steps(order)).containsExactly("PT-14S"));

        // when dispatch is away while three more become due
        Instant away = Instant.now();
        dispatch.kill();
        Instant down = awayUntil(answerBy.plusSeconds(4));

        // then all are raised, each once
        await().untilAsserted(() ->
                assertThat(steps(order))
                        .containsExactly("PT-14S", "PT-2S", "PT0S", "PT3S", "PT30S"));
        List<Instant> raised =
                workOrders.escalations(order).stream()
                        .map(step -> Instant.parse(step.path("escalatedAt").asText()))
                        .toList();
        assertThat(raised.getFirst()).isBefore(away);
        assertThat(raised.subList(1, 4)).allMatch(at -> at.isAfter(down));
        assertThat(raised.getLast()).isAfterOrEqualTo(answerBy.plusSeconds(30));
        System.out.printf(
                "  ladder: supervised until %s, killed at %s, started at %s, steps at %s%n",
                answerBy, away, down, raised);
        everybodyKnows(ticket, order);
    }

    private Instant supervised(UUID order) {
        Instant answerBy = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(SUPERVISED);
        workOrders.command(
                "supervisor:1201",
                order,
                "supervision",
                Map.of("text", "请说明抢修进度", "answerBy", answerBy.toString()));
        return answerBy;
    }

    /// Returns when dispatch is started again.
    private Instant awayUntil(Instant moment) {
        try (var _ = hotline.without("dispatch-service")) {
            await().until(() -> Instant.now().isAfter(moment));
            return Instant.now();
        }
    }

    private void everybodyKnows(Filed ticket, UUID order) {
        assertThat(workOrders.escalations(order).getLast().path("severity").asText())
                .isEqualTo("MAJOR");
        await().untilAsserted(() ->
                assertThat(desk.timeline(ticket, Topics.WORK_ORDERS))
                        .filteredOn("workorder.escalated.v1"::equals)
                        .hasSize(5));
        await().untilAsserted(
                        () -> assertThat(desk.ticket(ticket).get("/severity")).isEqualTo("MAJOR"));
        engineering.reply(Replies.solved(engineering.awaits(ticket, Issued.class).instruction()));
        desk.awaitHandled(ticket);
    }

    private List<String> steps(UUID order) {
        return workOrders.escalations(order).stream()
                .map((JsonNode step) -> step.path("step").asText())
                .toList();
    }
}
