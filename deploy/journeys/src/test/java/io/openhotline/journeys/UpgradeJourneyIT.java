package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Chased;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentInstruction.Reminded;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.Response;
import io.openhotline.journeys.parties.WorkOrders;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.Reconciliation;
import io.openhotline.journeys.system.SqlProbe;
import io.openhotline.journeys.upgrade.Comparison;
import io.openhotline.journeys.upgrade.LeftOpen;
import io.openhotline.journeys.upgrade.OpenWork;
import io.openhotline.journeys.upgrade.PreviousVersion;
import io.openhotline.launcher.SystemOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Starts the current services on the databases of the previous version, with an empty broker, in a
/// separate system.
@Order(0)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class UpgradeJourneyIT {
    private static final Path FOLDER = Path.of("target", "upgrade").toAbsolutePath();

    /// Moves the old alarms and the customers' deadlines away, of which the migration makes alarms,
    /// so that each test raises its own, on whichever day it runs.
    private static final String ALARMS_TOMORROW =
            """
            with issued as (
                update journal
                set payload = jsonb_set(
                    payload::jsonb, '{resolveBy}', to_jsonb(now() + interval '1 day'))::text
                where topic = 'workorders.v1' and type = 'workorder.issued.v1'
            )
            update alarm set moment = now() + interval '1 day' where raised_at is null
            """;

    private final PreviousVersion before = PreviousVersion.load();
    private final HotlineSystem hotline;
    private final SqlProbe databases;
    private final Desk desk;
    private final FollowUps followUps;
    private final HotlineClient dispatch;
    private final DepartmentSystem engineering;
    private final Reconciliation reconciliation;
    private final WorkOrders workOrders;
    private final List<String> differences;

    UpgradeJourneyIT() {
        SystemOptions options = HotlineSystem.options(FOLDER);
        PreviousVersion.restore(options, ALARMS_TOMORROW);
        hotline = HotlineSystem.start(options.withFresh(false));
        differences = Comparison.differences(before, hotline);
        databases = hotline.databases();
        reconciliation = new Reconciliation(databases);
        desk = hotline.desk();
        workOrders = hotline.workOrders();
        followUps = hotline.followUps();
        dispatch = hotline.operator("dispatch");
        engineering = hotline.department("engineering");
    }

    @AfterAll
    void the_system_stops() {
        hotline.close();
    }

    @Test
    void every_request_is_answered_as_by_the_previous_version() {
        assertThat(before.responses()).hasSizeGreaterThan(100);
        assertThat(differences).isEmpty();
    }

    @Test
    void an_issued_work_order_is_accepted_and_completed_over_http() {
        Filed ticket = before.ticket(LeftOpen.ISSUED_ORDER);
        UUID order = workOrders.only(ticket);

        workOrders.accepted("engineering", order);
        desk.awaitStatus(ticket, "ACCEPTED");
        workOrders.completed("engineering", order);

        followUps.satisfyIfSampled(ticket, desk);
        await().untilAsserted(() ->
                assertThat(desk.timeline(ticket, Topics.WORK_ORDERS))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.accepted.v1",
                                "workorder.completed.v1"));
    }

    @Test
    void an_accepted_work_order_is_completed_over_kafka() {
        Filed ticket = before.ticket(LeftOpen.ACCEPTED_ORDER);

        engineering.reply(solved(ticket));

        followUps.satisfyIfSampled(ticket, desk);
    }

    private DepartmentReply solved(Filed ticket) {
        return new Complete(
                ticket.id(), workOrders.only(ticket), Outcome.SOLVED, "管道老化", "更换管段", null);
    }

    @Test
    void a_returned_work_order_is_reassigned() {
        Filed ticket = before.ticket(LeftOpen.RETURNED_ORDER);

        workOrders.reassign(workOrders.only(ticket), "sales-office", "户内支管");

        hotline.department("sales-office").awaits(ticket, Issued.class);
        desk.awaitStatus(ticket, "DISPATCHED");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED_FOLLOW_UP", "ATTEMPTED_FOLLOW_UP"})
    void a_follow_up_is_answered(LeftOpen work) {
        Filed ticket = before.ticket(work);

        followUps.ask(followUps.awaitOpen(ticket), "SATISFIED");

        desk.awaitStatus(ticket, "CLOSED");
    }

    @Test
    void a_parked_reply_is_repaired_and_replayed_with_the_next_one() {
        Filed ticket = before.ticket(LeftOpen.PARKED_TO_REPAIR);
        List<JsonNode> parked = parked(ticket);
        assertThat(parked).hasSize(2);
        String event = "/parked-events/" + parked.getFirst().path("id").asText();
        var accept = new Accept(ticket.id(), workOrders.only(ticket));

        dispatch.send(Request.patch(event, Map.of("payload", EventJson.write(accept)))).expect(200);
        Response replayed = dispatch.post(event + "/replay", Map.of()).expect(200);

        assertThat(replayed.get("/handled")).isEqualTo("2");
        assertThat(parked(ticket)).isEmpty();
        followUps.satisfyIfSampled(ticket, desk);
    }

    @Test
    void a_parked_reply_is_discarded_and_the_next_one_is_handled() {
        Filed ticket = before.ticket(LeftOpen.PARKED_TO_DISCARD);
        List<JsonNode> parked = parked(ticket);
        assertThat(parked).hasSize(1);
        String event = "/parked-events/" + parked.getFirst().path("id").asText();

        dispatch.post(event + "/discard", Map.of("reason", "升级前的错误回复")).expect(200);
        engineering.reply(solved(ticket));

        followUps.satisfyIfSampled(ticket, desk);
        assertThat(parked(ticket)).isEmpty();
    }

    private List<JsonNode> parked(Filed ticket) {
        return dispatch.get("/parked-events?ticket=" + ticket.id()).expect(200).items();
    }

    @Test
    void a_supplement_that_was_not_published_yet_reaches_the_department() {
        Filed ticket = before.ticket(LeftOpen.UNPUBLISHED_SUPPLEMENT);

        Chased chased = engineering.awaits(ticket, Chased.class).instruction();

        assertThat(chased.text()).isEqualTo(OpenWork.SUPPLEMENT);
    }

    @Test
    void a_planned_alarm_is_raised_when_its_moment_comes() {
        Filed ticket = before.ticket(LeftOpen.UNPUBLISHED_SUPPLEMENT);

        int changed =
                databases.change(
                        "dispatch",
                        """
                        update alarm set moment = now() where id = (
                            select min(id) from alarm where ticket_id = ? and raised_at is null)
                        """,
                        ticket.id());

        assertThat(changed).isOne();
        engineering.awaits(ticket, Reminded.class);
    }

    @Test
    void a_request_repeated_after_the_upgrade_gets_the_stored_response() {
        Filed repeated = Filed.of(hotline.client("intake").send(OpenWork.keyed()));

        assertThat(repeated).isEqualTo(before.ticket(LeftOpen.ISSUED_ORDER));
    }

    @Test
    void a_new_ticket_gets_the_next_number_and_is_handled() {
        List<String> numbers = databases.column("intake", "select number from ticket");

        Filed ticket = desk.file(aLeakReport().onPipe(200));

        assertThat(numbers).allSatisfy(number -> assertThat(ticket.number()).isGreaterThan(number));
        Issued order = engineering.awaits(ticket, Issued.class).instruction();
        engineering.reply(Replies.solved(order));
        followUps.satisfyIfSampled(ticket, desk);
    }

    @Test
    void a_rebuild_counts_the_old_tickets_too() {
        // given
        reconciliation.awaitAgreement();
        String report = "/reports/monthly/" + before.month();
        JsonNode counted = hotline.client("reporting").get(report).expect(200).json();
        databases.change("reporting", "update daily_rollup set tickets = tickets + 1");

        // when
        hotline.reports().rebuild();

        // then
        await().untilAsserted(() ->
                assertThat(hotline.client("reporting").get(report).json()).isEqualTo(counted));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void at_the_end_the_services_agree_and_no_event_is_missing() {
        reconciliation.awaitAgreement();
        assertThat(reconciliation.parked()).isEmpty();
        assertThat(Reconciliation.CONSUMERS)
                .allSatisfy(service ->
                        assertThat(
                                        databases.column(
                                                service,
                                                "select key from inbox_sequence where missing <> '{}'"))
                                .isEmpty());
    }
}
