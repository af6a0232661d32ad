package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.openhotline.contracts.DepartmentInstruction.Reminded;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.TicketEvent.Answered;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent.Completed;
import io.openhotline.contracts.WorkOrderEvent.CustomerOverdue;
import io.openhotline.contracts.WorkOrderEvent.Issued;
import io.openhotline.contracts.WorkOrderEvent.Reassigned;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The customer's deadline counts from receipt, and only handling the ticket ends it (F1, F2, F6).
@QuarkusTest
class CustomerDeadlineComponentTest extends RunningDispatch {
    static final Duration ALLOWED = Duration.ofHours(24);
    static final Duration AHEAD = Duration.ofMinutes(5);
    static final String DESK = "senior:1101";

    /// Covers C08. From the second return on a supervisor names the holder (P2), so the desk moves
    /// it.
    @Test
    void a_return_and_eight_reassignments_leave_the_customer_s_deadline_as_it_was() {
        LeakReport leak = aLeakWhoseDeadlineIsNear();
        UUID order = id(dispatched(leak));

        post("department:engineering", order, "return", Map.of("reason", "非本部门")).statusCode(200);
        for (int i = 0; i < 8; i++) {
            String holder = workOrder(order).getString("department");
            reassign(order, holder.equals("engineering") ? "sales-office" : "engineering");
        }
        clock.moveTo(deadlineOf(leak));

        eventually(() ->
                assertThat(overdue(leak))
                        .extracting(CustomerOverdue::workOrderId, CustomerOverdue::dueAt)
                        .containsExactly(tuple(order, deadlineOf(leak))));
        assertThat(events(leak, Reassigned.class))
                .hasSize(8)
                .allSatisfy(event -> {
                    assertThat(event.customerResolveBy()).isEqualTo(deadlineOf(leak));
                    assertThat(event.resolveBy()).isAfter(deadlineOf(leak));
                });
        assertThat(Instant.parse(workOrder(order).getString("customerResolveBy")))
                .isEqualTo(deadlineOf(leak));
    }

    @Test
    void a_work_order_in_the_desk_s_queue_becomes_overdue_for_the_customer() {
        LeakReport leak = aLeakWhoseDeadlineIsNear();
        UUID order = id(dispatched(leak));

        post("department:engineering", order, "return", Map.of("reason", "非本部门")).statusCode(200);
        clock.moveTo(deadlineOf(leak));

        eventually(() ->
                assertThat(overdue(leak))
                        .extracting(CustomerOverdue::department)
                        .containsExactly("engineering"));
    }

    @Test
    void a_work_order_that_is_overdue_and_then_reassigned_stays_overdue() {
        LeakReport late = aLeakReport().receivedAt(now().minus(ALLOWED).minusSeconds(60));
        UUID order = id(dispatched(late));

        reassign(order, "sales-office");
        complete(order, "sales-office");

        eventually(() ->
                assertThat(events(late, Completed.class))
                        .extracting(Completed::customerResolveBy)
                        .containsExactly(deadlineOf(late)));
        assertThat(overdue(late)).hasSize(1);
    }

    /// Covers T11.
    @Test
    void a_second_dispatch_in_time_has_the_same_deadline() {
        LeakReport leak = aLeakReport();
        complete(id(dispatched(leak)), "engineering");

        rework(leak);

        eventually(() ->
                assertThat(events(leak, Issued.class))
                        .extracting(Issued::round, Issued::customerResolveBy)
                        .containsExactly(tuple(1, deadlineOf(leak)), tuple(2, deadlineOf(leak))));
        assertThat(overdue(leak)).isEmpty();
    }

    /// Covers T11.
    @Test
    void a_second_dispatch_after_the_deadline_is_overdue_at_once_and_handling_in_time_was_not() {
        LeakReport leak = aLeakWhoseDeadlineIsNear();
        complete(id(dispatched(leak)), "engineering");
        clock.moveTo(deadlineOf(leak).plusMillis(1));

        rework(leak);

        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.completed.v1",
                                "workorder.warned.v1",
                                "workorder.issued.v1",
                                "workorder.customer-overdue.v1"));
    }

    /// Covers C09 for tickets that an import files with an old time of receipt.
    @Test
    void an_imported_ticket_past_its_deadline_is_overdue_once_and_reminds_no_department() {
        LeakReport old = aLeakReport().receivedAt(Instant.parse("2026-10-01T10:00:00Z"));
        UUID order = id(dispatched(old));

        reassign(order, "sales-office");

        eventually(() ->
                assertThat(facts(old.id()))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.customer-overdue.v1",
                                "workorder.reassigned.v1"));
        assertThat(instructions("engineering", old.id(), Reminded.class)).isEmpty();
    }

    @Test
    void an_answer_of_the_desk_in_time_ends_the_customer_s_deadline() {
        LeakReport leak = aLeakWhoseDeadlineIsNear();
        LeakReport unanswered = aLeakWhoseDeadlineIsNear();
        UUID order = id(dispatched(leak));
        dispatched(unanswered);
        wire.send(Topics.TICKETS, new Answered(leak.id(), "已修复", false, now()));
        eventually(() -> assertThat(status(order)).isEqualTo("RECALLED"));

        clock.moveTo(deadlineOf(unanswered));

        eventually(() -> assertThat(overdue(unanswered)).hasSize(1));
        assertThat(overdue(leak)).isEmpty();
    }

    private static LeakReport aLeakWhoseDeadlineIsNear() {
        return aLeakReport().receivedAt(now().plus(AHEAD).minus(ALLOWED));
    }

    private static Instant deadlineOf(LeakReport leak) {
        return leak.receivedAt().plus(ALLOWED);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private List<CustomerOverdue> overdue(LeakReport leak) {
        return events(leak, CustomerOverdue.class);
    }

    private <T extends Event> List<T> events(LeakReport leak, Class<T> type) {
        return factsInFull(leak.id()).stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void reassign(UUID order, String department) {
        post(DESK, order, "reassignment", Map.of("department", department, "reason", "改派"))
                .statusCode(200);
    }

    private static void complete(UUID order, String department) {
        post(
                        "department:" + department,
                        order,
                        "completion",
                        Map.of("outcome", "SOLVED", "remedy", "更换管段3米"))
                .statusCode(200);
    }

    private void rework(LeakReport leak) {
        wire.send(
                Topics.FOLLOW_UPS,
                new ReworkRequested(leak.id(), UUID.randomUUID(), 2, "路面仍在渗水", now()));
    }
}
