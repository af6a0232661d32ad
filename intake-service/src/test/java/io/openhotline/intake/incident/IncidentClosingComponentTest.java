package io.openhotline.intake.incident;

import static io.openhotline.intake.incident.Incidents.ANSWER;
import static io.openhotline.intake.incident.Incidents.atOnce;
import static io.openhotline.intake.incident.Incidents.close;
import static io.openhotline.intake.incident.Incidents.incident;
import static io.openhotline.intake.incident.Incidents.join;
import static io.openhotline.intake.incident.Incidents.leave;
import static io.openhotline.intake.incident.Incidents.opened;
import static io.openhotline.intake.incident.Incidents.refused;
import static io.openhotline.intake.incident.Incidents.tickets;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Client.status;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Client.timeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.platform.database.Database;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Tests the closing of incidents with their tickets.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class IncidentClosingComponentTest {
    private final BurstMain burst = new BurstMain();

    /// The broken incident has lost its answer.
    @Test
    void an_incident_that_cannot_be_closed_does_not_hold_up_the_others() {
        var broken = UUID.fromString(burst.opened(burst.leak(1)));
        change("status = 'CLOSING', answered_at = now() - interval '1 hour'", broken);
        UUID lead = burst.leak(2);
        String whole = burst.opened(lead);
        post(lead, "answer", Map.of("answer", "已修复")).statusCode(200);

        close(whole).statusCode(202);

        await().untilAsserted(() -> incident(whole).body("status", equalTo("CLOSED")));
        incident(broken.toString()).body("status", equalTo("CLOSING"));
        change("status = 'CLOSED'", broken);
    }

    @Test
    void closing_closes_every_ticket_once_with_the_one_answer() {
        UUID lead = burst.leak(1);
        String incident = burst.opened(lead);
        List<UUID> joined = IntStream.range(2, 9).mapToObj(n -> filed(burst.report(n))).toList();
        refused(close(incident), "lead-not-handled");
        post(lead, "answer", Map.of("answer", "已修复")).statusCode(200);

        close(incident).statusCode(202).body("status", equalTo("CLOSING"));

        await().untilAsserted(() -> incident(incident).body("status", equalTo("CLOSED")));
        assertThat(joined)
                .allSatisfy(id -> {
                    assertThat(ticket(id).getString("status")).isEqualTo("CLOSED");
                    assertThat(ticket(id).getString("closure.reason")).isEqualTo("INCIDENT");
                    assertThat(ticket(id).getMap("incident.answer")).isEqualTo(ANSWER);
                    assertThat(timeline(id).getList("items.type"))
                            .containsExactly(
                                    "ticket.created.v1",
                                    "incident.joined.v1",
                                    "incident.resolved.v1");
                });
        assertThat(timeline(lead).getList("items.type"))
                .endsWith("ticket.answered.v1", "incident.closed.v1");
        assertThat(timeline(lead).getInt("items[-1].details.tickets")).isEqualTo(7);
        assertThat(timeline(lead).getInt("items[-1].details.callers")).isEqualTo(8);
        file(burst.report(20)).body("incident", nullValue());
    }

    @Test
    void a_ticket_that_is_reported_again_after_its_incident_goes_on_by_itself() {
        UUID lead = burst.leak(1);
        String incident = burst.opened(lead);
        UUID joined = filed(burst.report(2));
        post(lead, "answer", Map.of("answer", "已修复")).statusCode(200);
        close(incident).statusCode(202);
        await().untilAsserted(() -> assertThat(status(joined)).isEqualTo("CLOSED"));

        post(joined, "reopening", Map.of("reason", "我家还是没有水")).statusCode(200);

        assertThat(status(joined)).isEqualTo("REWORK");
        assertThat(ticket(joined).getString("merger")).isNull();
        tickets(incident).body("items.status", contains("REWORK"));
    }

    @Test
    void nothing_changes_in_a_closed_incident() {
        UUID lead = burst.leak(1);
        UUID late = burst.leak(2);
        String incident = opened(lead, Map.of());
        post(lead, "answer", Map.of("answer", "已修复")).statusCode(200);
        close(incident).statusCode(202);

        refused(close(incident), "incident-over");
        refused(join(incident, late), "incident-over");
        refused(leave(incident, late), "incident-over");
    }

    @Test
    void of_two_closings_at_once_one_counts() {
        UUID lead = burst.leak(1);
        String incident = opened(lead, Map.of());
        post(lead, "answer", Map.of("answer", "已修复")).statusCode(200);

        assertThat(atOnce(() -> close(incident), () -> close(incident))).containsExactly(202, 409);
    }

    private static void change(String columns, UUID incident) {
        new Database(HotlineTestPlatform.superuser("intake"))
                .update("update incident set " + columns + " where id = ?", incident);
    }
}
