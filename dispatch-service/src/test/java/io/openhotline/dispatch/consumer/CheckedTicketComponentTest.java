package io.openhotline.dispatch.consumer;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.TicketEvent.IncidentJoined;
import io.openhotline.contracts.TicketEvent.IncidentLeft;
import io.openhotline.contracts.TicketEvent.IncidentText;
import io.openhotline.contracts.TicketEvent.ReportCompleted;
import io.openhotline.contracts.TicketEvent.Sealed;
import io.openhotline.contracts.TicketEvent.Verification;
import io.openhotline.contracts.TicketEvent.Verified;
import io.openhotline.contracts.TicketEvent.Withdrawn;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.platform.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A held ticket waits for its verification (S2), an emergency is completed later (C3), and a
/// sealed ticket forgets its customer (GB/T 33358).
@QuarkusTest
class CheckedTicketComponentTest extends RunningDispatch {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private static final UUID INCIDENT = new UUID(0, 9);
    private static final UUID LEAD = new UUID(0, 124);

    private final Database database;

    CheckedTicketComponentTest(Database database) {
        this.database = database;
    }

    @Test
    void a_held_ticket_is_dispatched_when_it_is_verified_s2() {
        LeakReport leak = aLeakReport();
        held(leak);
        LeakReport next = aLeakReport();
        dispatched(next);
        assertThat(facts(leak.id())).isEmpty();

        verified(leak);
        verified(leak);

        eventually(() -> assertThat(facts(leak.id())).containsExactly("workorder.issued.v1"));
    }

    @Test
    void a_held_ticket_that_leaves_its_incident_still_waits_for_its_verification_s2() {
        LeakReport leak = aLeakReport();
        held(leak);
        wire.send(
                Topics.TICKETS,
                new IncidentJoined(
                        leak.id(),
                        INCIDENT,
                        LEAD,
                        "2026-0000124-4",
                        false,
                        new IncidentText("抢修", "Mending"),
                        "agent:1001",
                        NOW));
        wire.send(
                Topics.TICKETS,
                new IncidentLeft(leak.id(), INCIDENT, LEAD, "另一处", "agent:1001", NOW, true));
        dispatched(aLeakReport());
        assertThat(facts(leak.id())).isEmpty();

        verified(leak);

        eventually(() -> assertThat(facts(leak.id())).containsExactly("workorder.issued.v1"));
    }

    @Test
    void a_withdrawn_ticket_is_not_dispatched_by_a_late_verification() {
        LeakReport leak = aLeakReport();
        held(leak);
        wire.send(Topics.TICKETS, new Withdrawn(leak.id(), "已查清", NOW));
        verified(leak);
        LeakReport next = aLeakReport();
        dispatched(next);

        assertThat(facts(leak.id())).isEmpty();
    }

    @Test
    void the_department_of_an_emergency_is_told_what_was_only_known_later_c3() {
        LeakReport leak = aLeakReport();
        dispatched(leak);

        wire.send(
                Topics.TICKETS,
                new ReportCompleted(
                        leak.id(),
                        new Customer("王芳", "+8613900000321", "household"),
                        new Place("和平路130号", null, null),
                        Map.of("pipeDiameterMm", 300),
                        "agent:1001",
                        NOW));

        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly("workorder.issued.v1", "workorder.chased.v1"));
        assertThat(column(leak.id(), "customer_name")).containsExactly("王芳");
        assertThat(column(leak.id(), "place_address")).containsExactly("和平路130号");
    }

    @Test
    void a_sealed_ticket_forgets_name_and_telephone() {
        LeakReport leak = aLeakReport();
        dispatched(leak);

        wire.send(Topics.TICKETS, new Sealed(leak.id(), "agent:1001", NOW));

        eventually(() ->
                assertThat(column(leak.id(), "coalesce(customer_name, customer_phone, '-')"))
                        .containsExactly("-"));
    }

    private void held(LeakReport leak) {
        Created usual = leak.event();
        wire.send(
                Topics.TICKETS,
                new Created(
                        usual.ticketId(),
                        usual.number(),
                        usual.channel(),
                        usual.category(),
                        usual.kind(),
                        usual.nature(),
                        usual.severity(),
                        usual.description(),
                        usual.customer(),
                        usual.place(),
                        usual.fields(),
                        usual.firstReceiver(),
                        false,
                        usual.receivedAt(),
                        usual.filedAt(),
                        null,
                        true,
                        null));
    }

    private void verified(LeakReport leak) {
        wire.send(
                Topics.TICKETS, new Verified(leak.id(), Verification.CONFIRMED, "agent:2001", NOW));
    }

    private List<String> column(UUID ticket, String column) {
        return database.query(
                "select " + column + " from ticket where id = ?", row -> row.getString(1), ticket);
    }
}
