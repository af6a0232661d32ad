package io.openhotline.journeys;

import static io.openhotline.journeys.PackDay.tasks;
import static io.openhotline.journeys.parties.TicketRequest.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Chased;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentReply.PromiseDate;
import io.openhotline.contracts.Responsible;
import io.openhotline.contracts.Topics;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Figures;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.Handling;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.TicketRequest;
import io.openhotline.journeys.parties.WorkOrders;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.Pack;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The 400 number of a manufacturer, from the pack alone (C1 to C7).
@Order(0)
@Pack("call-centre-400")
class CallCentre400JourneyIT {
    private static final String CLERK = "2001";
    private static final String HEAD = "2021";
    private static final Duration A_DAY = Duration.ofHours(24);

    private final PackDay day;
    private final HotlineSystem hotline;
    private final Desk desk;
    private final HotlineClient intake;
    private final WorkOrders workOrders;
    private final FollowUps followUps;

    CallCentre400JourneyIT(HotlineSystem hotline) {
        this.day = new PackDay(hotline);
        this.hotline = hotline;
        this.desk = hotline.desk();
        this.intake = hotline.client("intake");
        this.workOrders = hotline.workOrders();
        this.followUps = hotline.followUps();
    }

    @Test
    void c1_each_matter_reaches_the_department_that_answers_for_it_and_is_counted() {
        Figures before = hotline.reports().figures();

        Filed consult =
                desk.file(
                        aReport("consult-product", "滤网多久换一次？", "consumer")
                                .answeredAtOnce("一般六个月，看指示灯。"));
        hotline.department("sales").awaits(order(), Issued.class);
        hotline.department("quality").awaits(desk.file(complaint("quality")), Issued.class);
        hotline.department("logistics").awaits(desk.file(complaint("transport")), Issued.class);
        hotline.department("after-sales").awaits(desk.file(complaint("service")), Issued.class);
        Filed criticism = desk.file(aReport("suggestion", "说明书字太小，批评！", "consumer"));
        hotline.department("after-sales").awaits(criticism, Issued.class);

        assertThat(desk.ticket(consult).get("/answer/firstContact")).isEqualTo("true");
        assertThat(workOrders.of(consult)).isEmpty();
        assertThat(intake.as("librarian:3201").get("/suggestions").expect(200).items())
                .anySatisfy(it -> assertThat(it.toString()).contains(criticism.number()));
        await().untilAsserted(() ->
                assertThat(hotline.reports().figures().since(before))
                        .containsEntry("category/consult-product", 1L)
                        .containsEntry("category/consult-order", 1L)
                        .containsEntry("category/complaint-quality", 1L)
                        .containsEntry("category/complaint-transport", 1L)
                        .containsEntry("category/complaint-service", 1L)
                        .containsEntry("category/suggestion", 1L));
    }

    @Test
    void c2_a_complaint_yields_its_form_at_once_for_the_responsible_person() {
        assertThat(
                        day.refused(
                                Map.of(
                                        "channel", "phone",
                                        "category", "complaint-quality",
                                        "description", "冰箱不制冷")))
                .contains("/customer/name", "/customer/phone", "/fields/about");

        Filed ticket = desk.file(complaint("quality"));

        JsonNode form = day.forms(ticket).getFirst();
        assertThat(form.at("/template/code").asText()).isEqualTo("complaint-registration");
        assertThat(form.path("fields").toString())
                .contains("王芳", "13800138000", "家用空调 KF-35", "室外机噪音很大");
        Issued order = Handling.of(hotline.department("quality"), ticket).order();
        assertThat(order.responsible()).isEqualTo(new Responsible("2001", "侯建国"));
        await().untilAsserted(() ->
                assertThat(inbox("department:quality")).contains(ticket.number(), "客户投诉登记表"));
    }

    @Test
    void c3_an_emergency_is_reported_before_its_form() {
        Filed ticket =
                desk.file(
                        new TicketRequest(
                                Map.of(
                                        "channel", "phone",
                                        "category", "emergency",
                                        "description", "热水器漏电，有人触电！",
                                        "emergency", true)));

        Handling quality = Handling.of(hotline.department("quality"), ticket);
        assertThat(quality.order().urgent()).isTrue();
        assertThat(quality.order().acceptBy())
                .isEqualTo(quality.order().receivedAt().plus(Duration.ofMinutes(15)));
        assertThat(inbox("manager:1301")).contains(ticket.number(), "紧急事件");
        assertThat(day.forms(ticket).getFirst().path("fields").has("complainant")).isFalse();
        assertThat(tasks(intake, "COMPLETION", ticket)).hasSize(1);

        intake.post(
                        "/tickets/" + ticket.id() + "/completion",
                        Map.of("customer", Map.of("name", "方女士", "phone", "13900000451")))
                .expect(204);

        assertThat(hotline.department("quality").awaits(ticket, Chased.class).instruction().text())
                .contains("方女士");
        assertThat(day.forms(ticket).getFirst().at("/fields/complainant").asText())
                .isEqualTo("方女士");
        assertThat(tasks(intake, "COMPLETION", ticket)).isEmpty();
    }

    @Test
    void c4_the_head_judges_reason_claim_unit_cause_and_loss_before_the_customer_is_told() {
        Filed ticket = desk.file(complaint("quality"));
        Handling quality = Handling.of(hotline.department("quality"), ticket);

        quality.proposes(CLERK);
        quality.approves(CLERK);
        awaitStatus(quality, "PROPOSED");
        await().untilAsserted(() ->
                assertThat(desk.timeline(ticket, Topics.WORK_ORDERS))
                        .contains("workorder.outcome-proposed.v1"));
        assertThat(desk.status(ticket)).as("a proposal accepts the order").isEqualTo("ACCEPTED");
        quality.approves(HEAD);

        desk.awaitStatus(ticket, "HANDLED");
        JsonNode judged = workOrders.of(quality.order().workOrderId());
        assertThat(judged.at("/judgement/reasonHolds").asBoolean()).isTrue();
        assertThat(judged.at("/judgement/claimFair").asBoolean()).isTrue();
        assertThat(judged.at("/judgement/responsibleUnit").asText()).isEqualTo("总装二车间");
        assertThat(judged.at("/judgement/loss/amount").asText()).isEqualTo("860.00");
        assertThat(desk.timeline(ticket).toString())
                .contains("责任单位：总装二车间", "责任人：陆工", "损失：860.00 CNY");
    }

    @Test
    void c5_handling_write_back_and_survey_have_24_hours_each() {
        Filed ticket = desk.file(complaint("transport"));
        Handling logistics = Handling.of(hotline.department("logistics"), ticket);
        Instant received = logistics.order().receivedAt();
        assertThat(logistics.order().resolveBy()).isEqualTo(received.plus(A_DAY));
        assertThat(due(logistics, "talked-over")).isEqualTo(received.plus(A_DAY));

        logistics.talksToTheCustomer();
        logistics.proposes("2002");
        logistics.approves("2022");
        desk.awaitStatus(ticket, "HANDLED");
        Instant handled = completedAt(ticket);
        assertThat(due(logistics, "written-back")).isEqualTo(handled.plus(A_DAY));
        assertThat(clock(logistics, "talked-over").path("inTime").asBoolean()).isTrue();
        logistics.writesBack();

        JsonNode followUp = followUps.awaitOpen(ticket);
        await().untilAsserted(() -> {
            Instant writtenBack =
                    time(ticket, "workorder.written-back.v1", "/details/writtenBackAt");
            assertThat(Instant.parse(followUps.whole(followUp).path("dueAt").asText()))
                    .isEqualTo(writtenBack.plus(A_DAY));
        });
        followUps.ask(followUp, "SATISFIED");
        desk.awaitStatus(ticket, "CLOSED");
        assertThat(desk.timeline(ticket, Topics.FOLLOW_UPS)).contains("followup.completed.v1");
    }

    @Test
    void c5_what_cannot_be_solved_in_time_gets_a_date_that_the_customer_knows() {
        Filed ticket = desk.file(complaint("quality"));
        Issued order = Handling.of(hotline.department("quality"), ticket).order();
        Instant date = Instant.now().plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

        hotline.department("quality")
                .reply(new PromiseDate(order.ticketId(), order.workOrderId(), date, "等待配件"));

        await().untilAsserted(() ->
                assertThat(workOrders.of(order.workOrderId()).path("promisedFor").asText())
                        .isEqualTo(date.toString()));
        await().untilAsserted(() ->
                assertThat(day.texts(ticket)).anySatisfy(it -> assertThat(it).contains("我们承诺于")));
    }

    @Test
    void c6_each_business_unit_asks_its_own_questions_and_the_month_is_summed_up() {
        JsonNode ofQuality = asked("quality", CLERK, HEAD);
        JsonNode ofLogistics = asked("transport", "2002", "2022");
        JsonNode ofService = asked("service", "2003", "2023");
        assertThat(List.of(ofQuality, ofLogistics, ofService))
                .extracting(it -> it.at("/questionnaire/code").asText())
                .containsExactly("product-quality", "delivery", "service-visit");

        answered(ofQuality, Map.of("question", "loyalty", "answer", "10"));
        answered(ofLogistics, Map.of("question", "loyalty", "answer", "2", "reason", "送货太慢"));

        String month = ofQuality.path("stratum").asText().replaceAll(".*/", "");
        JsonNode loyalty = hotline.client("followup").get("/loyalty/" + month).expect(200).json();
        assertThat(loyalty.at("/all/promoters").asInt()).isEqualTo(1);
        assertThat(loyalty.at("/all/detractors").asInt()).isEqualTo(1);
        theSummaryIsPublished();
    }

    private void theSummaryIsPublished() {
        day.imported(
                aReport("consult-product", "保修几年？", "consumer"),
                Instant.parse("2025-03-04T02:00:00Z"));
        HotlineClient manager = hotline.client("reporting").as("manager:1301");
        String path = "/editions/" + day.edition("monthly-summary").at("/edition/id").asText();
        manager.post(path + "/publication", Map.of()).expect(409);
        manager.send(new Request("PUT", path + "/comment", Map.of(), Map.of("comment", "配送满意度偏低")))
                .expect(204);
        manager.post(path + "/publication", Map.of()).expect(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visit", "phone", "online"})
    void c7_the_first_receiver_stays_responsible(String channel) {
        Filed ticket = desk.file(complaint("service").by(channel));
        hotline.department("after-sales").awaits(ticket, Issued.class);
        day.handedOver(ticket, "客户晚上方便接电话");

        assertThat(desk.ticket(ticket).get("/firstReceiver")).isEqualTo("agent:1001");
        assertThat(desk.ticket(ticket).get("/holder/tracker")).isEqualTo("1002");
    }

    private static TicketRequest complaint(String about) {
        return aReport("complaint-" + about, "空调室外机噪音很大，装好才一周。", "consumer")
                .with("fields", Map.of("about", "家用空调 KF-35"));
    }

    private Filed order() {
        return desk.file(aReport("consult-order", "订单什么时候发货？", "consumer"));
    }

    private String inbox(String caller) {
        return intake.as(caller).get("/inbox?limit=200").expect(200).text();
    }

    private void awaitStatus(Handling handling, String status) {
        await().untilAsserted(() ->
                assertThat(workOrders.of(handling.order().workOrderId()).path("status").asText())
                        .isEqualTo(status));
    }

    private JsonNode clock(Handling handling, String name) {
        return workOrders.clock(handling.order().workOrderId(), name);
    }

    private Instant due(Handling handling, String clock) {
        return Instant.parse(clock(handling, clock).path("dueAt").asText());
    }

    private Instant completedAt(Filed ticket) {
        return time(ticket, "workorder.completed.v1", "/details/completedAt");
    }

    private Instant time(Filed ticket, String type, String pointer) {
        return desk.timeline(ticket).stream()
                .filter(it -> it.path("type").asText().equals(type))
                .map(it -> Instant.parse(it.at(pointer).asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type));
    }

    /// Returns the planned follow-up of a handled complaint.
    private JsonNode asked(String about, String person, String head) {
        Filed ticket = desk.file(complaint(about));
        String department =
                switch (about) {
                    case "quality" -> "quality";
                    case "transport" -> "logistics";
                    default -> "after-sales";
                };
        Handling handling = Handling.of(hotline.department(department), ticket);
        handling.proposes(person);
        handling.approves(head);
        return followUps.whole(followUps.awaitOpen(ticket));
    }

    private void answered(JsonNode followUp, Map<String, String> answer) {
        followUps.ask(followUp, Map.of("satisfaction", "SATISFIED", "answers", List.of(answer)));
    }
}
