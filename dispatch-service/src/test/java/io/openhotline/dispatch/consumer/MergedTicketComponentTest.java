package io.openhotline.dispatch.consumer;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.TicketEvent.IncidentJoined;
import io.openhotline.contracts.TicketEvent.IncidentLeft;
import io.openhotline.contracts.TicketEvent.IncidentResolved;
import io.openhotline.contracts.TicketEvent.IncidentText;
import io.openhotline.contracts.TicketEvent.Merged;
import io.openhotline.contracts.TicketEvent.Reopened;
import io.openhotline.contracts.TicketEvent.Unmerged;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.platform.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A merged ticket has no work order and no clock of its own.
@QuarkusTest
class MergedTicketComponentTest extends RunningDispatch {
    private static final UUID KEPT = UUID.fromString("019a0b3e-5c00-7000-8000-000000000124");
    private static final UUID INCIDENT = UUID.fromString("019a0b3e-5c00-7000-8000-000000000a01");
    private static final IncidentText TEXT = new IncidentText("正在抢修。", "Being mended.");
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final Database database;

    MergedTicketComponentTest(Database database) {
        this.database = database;
    }

    @Test
    void a_merge_recalls_the_work_order_and_ends_its_clocks() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        merge(leak);

        eventually(() -> assertThat(status(order)).isEqualTo("RECALLED"));
        assertThat(waitingAlarms(leak)).isZero();
    }

    @Test
    void a_merge_that_is_taken_back_issues_a_new_work_order_of_the_same_round() {
        LeakReport leak = aLeakReport();
        UUID recalled = id(dispatched(leak));
        merge(leak);
        eventually(() -> assertThat(status(recalled)).isEqualTo("RECALLED"));

        wire.send(Topics.TICKETS, new Unmerged(leak.id(), KEPT, "两处", "agent:1001", NOW));

        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.recalled.v1",
                                "workorder.issued.v1"));
        assertThat(waitingAlarms(leak)).isPositive();
    }

    @Test
    void a_ticket_that_joins_an_incident_at_filing_gets_no_work_order_until_it_leaves() {
        LeakReport leak = aLeakReport();
        wire.send(Topics.TICKETS, inIncident(leak.event()));
        wire.send(
                Topics.TICKETS,
                new IncidentJoined(
                        leak.id(),
                        INCIDENT,
                        KEPT,
                        "2026-0000124-4",
                        true,
                        TEXT,
                        "agent:1001",
                        NOW));
        wire.send(
                Topics.TICKETS,
                new IncidentLeft(leak.id(), INCIDENT, KEPT, "另一处", "agent:1001", NOW, null));

        eventually(() -> assertThat(facts(leak.id())).containsExactly("workorder.issued.v1"));
        assertThat(waitingAlarms(leak)).isPositive();
    }

    @Test
    void a_ticket_that_is_reported_again_after_its_incident_is_dispatched_by_itself() {
        LeakReport leak = aLeakReport();
        wire.send(Topics.TICKETS, inIncident(leak.event()));
        wire.send(
                Topics.TICKETS,
                new IncidentJoined(
                        leak.id(),
                        INCIDENT,
                        KEPT,
                        "2026-0000124-4",
                        true,
                        TEXT,
                        "agent:1001",
                        NOW));
        wire.send(Topics.TICKETS, new IncidentResolved(leak.id(), INCIDENT, KEPT, TEXT, NOW));
        wire.send(Topics.TICKETS, new Reopened(leak.id(), 2, "还没有水", null, NOW));

        eventually(() -> assertThat(facts(leak.id())).containsExactly("workorder.issued.v1"));
        assertThat(waitingAlarms(leak)).isPositive();
    }

    private static Created inIncident(Created created) {
        return new Created(
                created.ticketId(),
                created.number(),
                created.channel(),
                created.category(),
                created.kind(),
                created.nature(),
                created.severity(),
                created.description(),
                created.customer(),
                created.place(),
                created.fields(),
                created.firstReceiver(),
                false,
                created.receivedAt(),
                created.filedAt(),
                null,
                null,
                INCIDENT);
    }

    private void merge(LeakReport leak) {
        wire.send(
                Topics.TICKETS,
                new Merged(leak.id(), KEPT, "2026-0000124-4", "同一处", "agent:1001", NOW));
    }

    private long waitingAlarms(LeakReport leak) {
        return database.query(
                        "select count(*) from alarm where ticket_id = ? and raised_at is null",
                        row -> row.getLong(1),
                        leak.id())
                .getFirst();
    }
}
