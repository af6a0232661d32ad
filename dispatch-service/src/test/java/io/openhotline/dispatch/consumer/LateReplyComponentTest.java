package io.openhotline.dispatch.consumer;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.DepartmentInstruction.ReminderWithdrawn;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent.Accepted;
import io.openhotline.contracts.WorkOrderEvent.Completed;
import io.openhotline.contracts.WorkOrderEvent.EscalationWithdrawn;
import io.openhotline.contracts.WorkOrderEvent.OverdueWithdrawn;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.platform.envelope.Envelope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A reply counts when the broker received it, not when dispatch reads it (F3, C29).
@QuarkusTest
class LateReplyComponentTest extends RunningDispatch {
    static final Duration AHEAD = Duration.ofMinutes(5);
    static final Duration TO_ACCEPT = Duration.ofMinutes(30);

    private final ReplyConsumer replies;

    LateReplyComponentTest(ReplyConsumer replies) {
        this.replies = replies;
    }

    @Test
    void an_acceptance_before_the_deadline_that_is_read_after_it_takes_the_reminder_back() {
        LeakReport leak = aLeakToAcceptSoon();
        UUID order = id(dispatched(leak));
        Instant deadline = leak.receivedAt().plus(TO_ACCEPT);
        clock.moveTo(deadline);
        eventually(() -> assertThat(facts(leak.id())).contains("workorder.overdue.v1"));

        read(new Accept(leak.id(), order), deadline.minusSeconds(1));

        eventually(() ->
                assertThat(instructions("engineering", leak.id(), ReminderWithdrawn.class))
                        .extracting(ReminderWithdrawn::deadline, ReminderWithdrawn::overdue)
                        .containsExactly(tuple(Deadline.ACCEPT, true)));
        assertThat(events(leak, OverdueWithdrawn.class))
                .extracting(OverdueWithdrawn::department, OverdueWithdrawn::deadline)
                .containsExactly(tuple("engineering", Deadline.ACCEPT));
        assertThat(events(leak, Accepted.class))
                .extracting(Accepted::acceptedAt)
                .containsExactly(deadline.minusSeconds(1));
    }

    @Test
    void an_acceptance_after_the_deadline_takes_nothing_back() {
        LeakReport leak = aLeakToAcceptSoon();
        UUID order = id(dispatched(leak));
        clock.moveTo(leak.receivedAt().plus(TO_ACCEPT));
        eventually(() -> assertThat(facts(leak.id())).contains("workorder.overdue.v1"));

        read(new Accept(leak.id(), order), leak.receivedAt().plus(TO_ACCEPT).plusMillis(1));

        eventually(() -> assertThat(status(order)).isEqualTo("ACCEPTED"));
        assertThat(facts(leak.id())).doesNotContain("workorder.overdue-withdrawn.v1");
    }

    /// The promised date has a ladder, no alarm.
    @Test
    void a_completion_before_the_promised_date_that_is_read_after_it_takes_the_step_back() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        Instant date = promised(order);
        clock.moveTo(date.plusSeconds(5));
        eventually(() -> assertThat(facts(leak.id())).contains("workorder.escalated.v1"));
        assertThat(overdue(order, date)).isEqualTo(1);

        read(completion(leak, order), date.minusSeconds(1));

        eventually(() ->
                assertThat(events(leak, EscalationWithdrawn.class))
                        .extracting(EscalationWithdrawn::clock, EscalationWithdrawn::step)
                        .containsExactly(tuple("promise", "PT0S")));
        assertThat(instructions("engineering", leak.id()))
                .contains("instruction.escalation-withdrawn.v1");
        assertThat(overdue(order, date)).isZero();
        as("supervisor:1201")
                .get("/escalations?workOrder=" + order)
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].withdrawnAt", notNullValue());
    }

    @Test
    void a_completion_after_the_promised_date_leaves_the_step() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        Instant date = promised(order);
        clock.moveTo(date.plusSeconds(5));
        eventually(() -> assertThat(facts(leak.id())).contains("workorder.escalated.v1"));

        read(completion(leak, order), date.plusSeconds(1));

        eventually(() -> assertThat(status(order)).isEqualTo("COMPLETED"));
        assertThat(events(leak, EscalationWithdrawn.class)).isEmpty();
        assertThat(overdue(order, date)).isEqualTo(1);
    }

    private static Instant promised(UUID order) {
        Instant date = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(AHEAD);
        post("department:engineering", order, "promise", Map.of("promisedFor", date.toString()))
                .statusCode(200);
        return date;
    }

    private static Complete completion(LeakReport leak, UUID order) {
        return new Complete(leak.id(), order, Outcome.SOLVED, null, "更换管段3米", null);
    }

    private static int overdue(UUID order, Instant date) {
        return as("supervisor:1201")
                .queryParam(
                        "month", YearMonth.from(date.atZone(ZoneId.of("Asia/Shanghai"))).toString())
                .queryParam("kind", "OVERDUE")
                .queryParam("limit", 200)
                .get("/departments/engineering/record")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList(
                        "items.findAll { it.workOrderId == '"
                                + order
                                + "'"
                                + " && it.text == 'promise' }")
                .size();
    }

    /// The clock of the broker may be a little behind, or ahead.
    @Test
    void a_reply_is_never_before_the_receipt_or_the_acceptance_and_never_after_now() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        read(new Accept(leak.id(), order), leak.receivedAt().minusSeconds(5));
        read(
                new Complete(leak.id(), order, Outcome.SOLVED, null, "更换管段3米", null),
                Instant.now().plusSeconds(3_600));

        eventually(() -> assertThat(status(order)).isEqualTo("COMPLETED"));
        assertThat(events(leak, Accepted.class))
                .extracting(Accepted::acceptedAt)
                .containsExactly(leak.receivedAt());
        assertThat(events(leak, Completed.class).getFirst().completedAt())
                .isBeforeOrEqualTo(Instant.now());
    }

    private static LeakReport aLeakToAcceptSoon() {
        return aLeakReport()
                .receivedAt(
                        Instant.now().truncatedTo(ChronoUnit.MICROS).plus(AHEAD).minus(TO_ACCEPT));
    }

    private void read(DepartmentReply reply, Instant recordedAt) {
        UUID id = UUID.randomUUID();
        var envelope =
                new Envelope<>(
                        id,
                        id.toString(),
                        Topics.replies("engineering"),
                        EventTypes.of(reply).wireName(),
                        0,
                        Instant.EPOCH,
                        recordedAt,
                        "",
                        reply);
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    replies.prepare(List.of(envelope));
                    replies.handle(envelope);
                });
    }

    private <T extends Event> List<T> events(LeakReport leak, Class<T> type) {
        return factsInFull(leak.id()).stream().filter(type::isInstance).map(type::cast).toList();
    }
}
