package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.dispatch.Snapshots;
import io.openhotline.dispatch.WaterPack;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAccepted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReassigned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasRecalled;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReturned;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests which events and alarms follow from a fact, in the transaction of the fact.
@QuarkusTest
class WorkOrderPublisherComponentTest extends RunningDispatch {
    private final WorkOrderPublisher publisher;
    private final Database database;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final TicketSnapshot leak =
            Snapshots.leak(UUID.randomUUID()).promised(now.plus(1, ChronoUnit.DAYS));
    private final Order order =
            new Order(
                    UUID.randomUUID(),
                    leak.id(),
                    leak.number() + "/1",
                    1,
                    null,
                    false,
                    leak.receivedAt());

    WorkOrderPublisherComponentTest(WorkOrderPublisher publisher, Database database) {
        this.publisher = publisher;
        this.database = database;
    }

    @Test
    void an_issued_work_order_is_published_and_gets_its_alarms() {
        publish(at("engineering"), new WasIssued(now));

        assertThat(published())
                .containsExactly(
                        "workorders.v1 workorder.issued.v1",
                        "departments.engineering.v1 instruction.issued.v1");
        assertThat(alarms())
                .containsExactly(
                        "engineering ACCEPT_DUE_SOON",
                        "engineering ACCEPT_OVERDUE",
                        "engineering RESOLVE_DUE_SOON",
                        "engineering RESOLVE_OVERDUE",
                        "engineering CUSTOMER_OVERDUE");
    }

    @Test
    void an_acceptance_cancels_the_alarms_about_acceptance() {
        publish(at("engineering"), new WasIssued(now));

        publish(
                new Accepted(order, at("engineering").assignment(), now, null, null),
                new WasAccepted(now));

        assertThat(alarms())
                .containsExactly(
                        "engineering RESOLVE_DUE_SOON",
                        "engineering RESOLVE_OVERDUE",
                        "engineering CUSTOMER_OVERDUE");
    }

    @Test
    void a_reassignment_instructs_both_departments_and_replaces_the_alarms() {
        publish(at("engineering"), new WasIssued(now));

        publish(at("sales-office"), new WasReassigned("engineering", true, "口径更正", now));

        assertThat(published())
                .endsWith(
                        "workorders.v1 workorder.reassigned.v1",
                        "departments.engineering.v1 instruction.recalled.v1",
                        "departments.sales-office.v1 instruction.issued.v1");
        assertThat(alarms()).hasSize(5).allMatch(alarm -> alarm.startsWith("sales-office "));
    }

    /// Covers F2.
    @Test
    void a_return_keeps_the_alarm_about_the_customer_s_deadline() {
        publish(at("engineering"), new WasIssued(now));

        publish(
                new Returned(order, at("engineering").assignment(), "口径100毫米", now),
                new WasReturned("口径100毫米", now));

        assertThat(alarms()).containsExactly("engineering CUSTOMER_OVERDUE");
    }

    @Test
    void a_recall_cancels_all_alarms() {
        publish(at("engineering"), new WasIssued(now));

        publish(
                new Recalled(order, at("engineering").assignment(), "用户撤诉", now),
                new WasRecalled("用户撤诉", true, now));

        assertThat(alarms()).isEmpty();
    }

    @Test
    void a_fact_without_a_transaction_is_not_published() {
        assertThatThrownBy(() ->
                        publisher.publish(
                                leak,
                                at("engineering"),
                                new WasIssued(now),
                                Origin.now(Actor.SYSTEM, now)))
                .isInstanceOf(TransactionalException.class);
    }

    private void publish(Existing after, WorkOrderFact fact) {
        QuarkusTransaction.requiringNew()
                .run(() -> publisher.publish(leak, after, fact, Origin.now(Actor.SYSTEM, now)));
    }

    private Issued at(String department) {
        Clocks clocks = Clocks.assigned(WaterPack.POLICY.clocksOf("leak-large-pipe"), now, now);
        return new Issued(order, new Assignment(department, "leak-large-pipe", now, clocks));
    }

    private List<String> published() {
        return database.query(
                "select topic || ' ' || type from journal where key = ? order by position",
                row -> row.getString(1),
                leak.id());
    }

    private List<String> alarms() {
        return database.query(
                "select department || ' ' || kind from alarm where ticket_id = ? order by id",
                row -> row.getString(1),
                leak.id());
    }
}
