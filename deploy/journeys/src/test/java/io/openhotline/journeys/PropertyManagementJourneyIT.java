package io.openhotline.journeys;

import static io.openhotline.journeys.PackDay.between;
import static io.openhotline.journeys.PackDay.keyed;
import static io.openhotline.journeys.PackDay.line;
import static io.openhotline.journeys.PackDay.tasks;
import static io.openhotline.journeys.parties.Switchboard.aPhone;
import static io.openhotline.journeys.parties.TicketRequest.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.TicketRequest;
import io.openhotline.journeys.parties.WorkOrders;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.Pack;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// The service centre of a property manager, by its pack alone (P1 to P9).
@Order(13)
@Pack("property-management")
class PropertyManagementJourneyIT {
    private static final List<String> SOURCES =
            List.of(
                    "phone",
                    "collected",
                    "head-office",
                    "front-desk",
                    "owners-committee",
                    "told-to-staff",
                    "written");

    private final PackDay day;
    private final HotlineClient intake;
    private final Desk desk;
    private final WorkOrders workOrders;
    private final FollowUps followUps;

    PropertyManagementJourneyIT(HotlineSystem hotline) {
        day = new PackDay(hotline);
        intake = day.intake;
        desk = hotline.desk();
        workOrders = day.workOrders;
        followUps = day.followUps;
    }

    @Test
    void p1_each_source_of_information_becomes_a_ticket() {
        for (String source : SOURCES) {
            Filed ticket = desk.file(anInquiry().by(source).answeredAtOnce("每季度首月缴纳。"));

            assertThat(desk.ticket(ticket).get("/channel")).isEqualTo(source);
        }
    }

    @Test
    void p2_a_supervisor_has_five_minutes_for_what_the_agent_cannot_answer() {
        String question = keyed(intake, "/questions", Map.of("question", "业主问装修押金何时退？")).get("/id");
        JsonNode task =
                day.supervisor().get("/tasks?kind=QUESTION&limit=200").items().stream()
                        .filter(it -> it.path("reference").asText().equals(question))
                        .findFirst()
                        .orElseThrow();
        assertThat(between(task, "openedAt", "dueAt")).isEqualTo(Duration.ofMinutes(5));

        day.supervisor()
                .post("/questions/" + question + "/answer", Map.of("answer", "验收合格后七个工作日。"))
                .expect(200);

        Filed ticket = desk.file(anInquiry().answeredAtOnce("验收合格后七个工作日。"));
        assertThat(desk.ticket(ticket).get("/answer/firstContact")).isEqualTo("true");
    }

    @Test
    void p2_a_department_passes_a_matter_on_and_cannot_point_to_another() {
        Filed ticket = desk.file(aRepair("楼道门禁坏了"));
        UUID order = workOrders.awaitFirst(ticket);

        day.dispatch
                .as("department:engineering")
                .post(
                        "/workorders/" + order + "/return",
                        Map.of("reason", "属秩序维护部", "reasonCode", "not-responsible"))
                .expect(422);
        workOrders.command(
                "department:engineering",
                order,
                "transfer",
                Map.of("department", "security", "reason", "门禁由秩序维护部负责"));

        day.hotline.department("security").awaits(ticket, Issued.class);
    }

    @Test
    void p3_the_first_receiver_stays_and_has_the_result_to_bring_to_the_customer() {
        Filed ticket = desk.file(aComplaint("保洁未按时清扫"));
        workOrders.solvedComplaint("customer-service", workOrders.awaitFirst(ticket));

        await().untilAsserted(() ->
                assertThat(intake.get("/tickets/" + ticket.id() + "/replies").items())
                        .extracting(it -> it.path("status").asText())
                        .containsExactly("OPEN"));
        assertThat(desk.ticket(ticket).get("/firstReceiver")).isEqualTo("agent:1001");
        assertThat(desk.ticket(ticket).get("/holder/tracker")).isEqualTo("1001");
    }

    @Test
    void p3_a_major_complaint_is_also_reported_to_supervisor_and_project_lead() {
        Filed ticket = desk.file(aComplaint("电梯多次困人").with("severity", "MAJOR"));

        assertThat(day.receivers(ticket, "major-matter"))
                .contains("role:supervisor", "role:manager", "department:project-lead");
        assertThat(day.supervisor().get("/tasks?queue=desk-leads&ticket=" + ticket.id()).items())
                .hasSize(1);
    }

    @Test
    void p4_one_desk_dispatches_by_the_routes() {
        assertThat(route("complaint", "COMPLAINT", "&severity=MAJOR")).isEqualTo("project-lead");
        assertThat(route("repair", "REPAIR", "&nature=major")).isEqualTo("project-lead");
        assertThat(route("reported-problem", "QUERY", "&fields.special=true"))
                .isEqualTo("project-lead");
        assertThat(route("reported-problem", "QUERY", "")).isEqualTo("customer-service");
        assertThat(route("special-service", "OTHER", "")).isEqualTo("service");
        assertThat(route("complaint", "COMPLAINT", "")).isEqualTo("customer-service");
        assertThat(route("suggestion", "SUGGESTION", "")).isEqualTo("customer-service");
        assertThat(route("repair", "REPAIR", "")).isEqualTo("engineering");
        assertThat(route("public-safety", "OTHER", "")).isEqualTo("security");
        assertThat(route("public-safety", "OTHER", "&severity=MAJOR")).isEqualTo("security");
    }

    @Test
    void p5_a_safety_warning_is_reported_in_parallel_while_security_has_it() {
        Filed ticket = desk.file(aMatter("public-safety", "东门有人翻越围栏").at("桂花园 东门"));

        day.hotline.department("security").awaits(ticket, Issued.class);
        assertThat(day.receivers(ticket, "safety-warning"))
                .containsExactlyInAnyOrder(
                        "role:supervisor", "role:manager", "department:project-lead");
    }

    @Test
    void p5_an_important_notice_reaches_every_department() {
        Filed ticket = desk.file(aMatter("important-notice", "明日 9 时至 17 时停水"));

        assertThat(day.receivers(ticket, "important-notice"))
                .contains(
                        "department:customer-service",
                        "department:engineering",
                        "department:security");
    }

    @Test
    void p6_an_open_ticket_is_handed_over_in_writing_and_the_result_checked_within_the_shift() {
        Filed ticket = desk.file(aRepair("厨房角阀滴水"));
        day.handedOver(ticket, "维修工十三点到");
        HotlineClient successor = intake.as("agent:1002");
        assertThat(desk.ticket(ticket).get("/holder/tracker")).isEqualTo("1002");

        workOrders.completed("engineering", workOrders.awaitFirst(ticket));

        JsonNode task =
                await().until(() -> tasks(successor, "RECHECK", ticket), found -> !found.isEmpty())
                        .getFirst();
        assertThat(between(task, "openedAt", "dueAt")).isLessThanOrEqualTo(Duration.ofHours(12));
        keyed(
                successor,
                "/tickets/" + ticket.id() + "/rechecks",
                Map.of("confirmed", true, "note", "业主确认不再滴水"));
        assertThat(tasks(successor, "RECHECK", ticket)).isEmpty();
    }

    @Test
    void p7_a_matter_is_handled_again_until_the_customer_is_satisfied_and_signs() {
        Filed ticket = desk.file(aComplaint("车位被占"));
        UUID first = workOrders.awaitFirst(ticket);
        workOrders.solvedComplaint("customer-service", first);
        followUps.ask(followUps.awaitOpen(ticket), said("DISSATISFIED"));
        for (int again = 2; again <= 3; again++) {
            UUID next = day.round(ticket, again);
            workOrders.solvedComplaint("customer-service", next);
            JsonNode followUp = followUps.awaitOpen(ticket);
            if (again == 2) {
                followUps.ask(followUp, said("VERY_DISSATISFIED"));
            } else {
                followUps.post(
                        "/followups/" + followUp.path("id").asText() + "/sign-off",
                        Map.of(
                                "signedBy", "邵女士",
                                "witness", "顾小曼",
                                "signedAt", Instant.now().toString()));
                followUps.ask(followUp, said("SATISFIED"));
            }
        }

        desk.awaitStatus(ticket, "CLOSED");
    }

    @Test
    void p8_about_a_third_of_the_repairs_is_asked_and_a_new_matter_goes_back() {
        for (int i = 0; i < 4; i++) {
            Filed repair = desk.file(aRepair("路灯不亮"));
            workOrders.completed("engineering", workOrders.awaitFirst(repair));
            desk.awaitHandled(repair);
        }
        await().untilAsserted(() -> {
            JsonNode repairs = day.stratum("REPAIR", "osmanthus-garden");
            assertThat(repairs.path("handled").asInt()).isGreaterThanOrEqualTo(4);
            assertThat(repairs.path("rate").asDouble()).isEqualTo(0.3);
            assertThat(repairs.path("kept").asBoolean()).isTrue();
            assertThat(repairs.path("planned").asInt()).isEqualTo(repairs.path("required").asInt());
            assertThat(repairsIn("osmanthus-garden", PackDay.month(Instant.now())))
                    .anySatisfy(
                            it -> assertThat(it.at("/measures/REVISITABLE").asInt()).isPositive());
        });
        Filed complaint = desk.file(aComplaint("门厅灯长明"));
        workOrders.solvedComplaint("customer-service", workOrders.awaitFirst(complaint));

        JsonNode followUp = followUps.awaitOpen(complaint);
        String path = "/followups/" + followUp.path("id").asText();
        followUps.post(path + "/attempts", aVisit());
        followUps.post(path + "/matters", Map.of("category", "repair", "text", "信箱锁坏了"));
        JsonNode asked = followUps.post(path + "/answers", said("SATISFIED"));

        assertThat(asked.path("satisfied").asBoolean()).isTrue();
        String matter = await().until(() -> linked(complaint), id -> !id.isEmpty());
        assertThat(intake.get("/tickets/" + matter).expect(200).get("/description"))
                .contains("信箱锁坏了");
        assertThat(day.stratum("COMPLAINT").path("rate").asInt()).isEqualTo(1);
        assertThat(day.stratum("REPAIR").path("rate").asDouble()).isEqualTo(0.3);
    }

    @Test
    void p9_the_monthly_statistics_show_categories_nature_state_reactions_and_trends() {
        Filed ticket = desk.file(aMatter("reported-problem", "快递柜占用通道").with("nature", "major"));
        desk.file(aMatter("suggestion", "单元门口加装扶手"));
        YearMonth month = day.month(ticket);

        await().untilAsserted(() -> {
            JsonNode report = day.report(month);
            assertThat(line(report, "/counts/category", "reported-problem").path("count").asInt())
                    .isPositive();
            assertThat(line(report, "/counts/nature", "major").path("count").asInt()).isPositive();
            assertThat(line(report, "/counts/category", "other").path("count").asInt())
                    .as("the fifth line includes what has no line of its own")
                    .isPositive()
                    .isEqualTo(ticketsOf("other", month).size());
            assertThat(report.at("/counts/state")).isNotEmpty();
            assertThat(report.at("/counts/satisfaction")).isNotEmpty();
            JsonNode total = report.path("total");
            assertThat(total.at("/previous/change").asLong())
                    .isEqualTo(total.path("count").asLong() - total.at("/previous/count").asLong());
            assertThat(total.at("/yearBefore/change").isNumber()).isTrue();
        });
    }

    private static TicketRequest aMatter(String category, String description) {
        return aReport(category, description, "owner");
    }

    private static TicketRequest anInquiry() {
        return aMatter("inquiry", "物业费什么时候缴？");
    }

    private static TicketRequest aComplaint(String description) {
        return aMatter("complaint", description);
    }

    private static TicketRequest aRepair(String description) {
        return aMatter("repair", description)
                .at("桂花园 8 幢")
                .with("customer", Map.of("name", "邵女士", "phone", aPhone(), "kind", "owner"));
    }

    private List<JsonNode> repairsIn(String estate, YearMonth month) {
        return day.reporting
                .get("/figures?by=district&kind=REPAIR&district=" + estate + "&period=" + month)
                .expect(200)
                .items();
    }

    private List<JsonNode> ticketsOf(String category, YearMonth month) {
        return day.reporting
                .get("/reports/" + month + "/tickets?limit=200&category=" + category)
                .expect(200)
                .items();
    }

    private static Map<String, Object> said(String satisfaction) {
        return Map.of("satisfaction", satisfaction);
    }

    private static Map<String, Object> aVisit() {
        var visit = Map.of("visitors", List.of("顾小曼"), "signedBy", "邵女士");
        return Map.of("contact", "REACHED", "way", "DOOR", "visit", visit, "agreed", true);
    }

    /// The id of the ticket that is linked with this one; empty until there is one.
    private String linked(Filed ticket) {
        return intake.get("/tickets/" + ticket.id() + "/links").expect(200).get("/items/0/id");
    }

    private String route(String category, String kind, String more) {
        return workOrders.preview("category=" + category + "&kind=" + kind + more);
    }
}
