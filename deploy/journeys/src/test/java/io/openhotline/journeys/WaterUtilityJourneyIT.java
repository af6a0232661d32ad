package io.openhotline.journeys;

import static io.openhotline.journeys.PackDay.keyed;
import static io.openhotline.journeys.PackDay.tasks;
import static io.openhotline.journeys.parties.TicketRequest.aComplaintAboutPressure;
import static io.openhotline.journeys.parties.TicketRequest.aComplaintAboutWaterQuality;
import static io.openhotline.journeys.parties.TicketRequest.aConsultOnPrice;
import static io.openhotline.journeys.parties.TicketRequest.aConsultOnProcedures;
import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static io.openhotline.journeys.parties.TicketRequest.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Chased;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.WorkOrders;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The water supply hotline, by its pack alone (W1 to W9).
@Order(3)
@ExtendWith(HotlineSystemExtension.class)
class WaterUtilityJourneyIT {
    private static final List<String> CONSULTS =
            List.of(
                    "consult-procedures",
                    "consult-price",
                    "consult-water-knowledge",
                    "consult-regulations");
    private static final Instant SUNDAY_NIGHT = Instant.parse("2026-10-03T19:00:00Z");

    private final PackDay day;
    private final HotlineClient intake;
    private final Desk desk;
    private final WorkOrders workOrders;

    WaterUtilityJourneyIT(HotlineSystem hotline) {
        day = new PackDay(hotline);
        intake = day.intake;
        desk = hotline.desk();
        workOrders = day.workOrders;
    }

    @Test
    void w1_each_line_of_business_is_taken_and_its_outcome_recorded() {
        for (String consult : CONSULTS) {
            answered(consult, Map.of());
        }
        answered("query-bill", Map.of("accountNumber", "30214579"));
        answered("query-application", Map.of("applicationNumber", "SQ-2026-118"));
        Filed complaint = desk.file(aComplaintAboutPressure());
        workOrders.solvedComplaint("technical", workOrders.awaitFirst(complaint));
        Filed leak = desk.file(aLeakReport());
        workOrders.completed("sales-office", workOrders.awaitFirst(leak));

        desk.awaitHandled(complaint);
        desk.awaitHandled(leak);
        for (Filed handled : List.of(complaint, leak)) {
            assertThat(workOrders.of(workOrders.awaitFirst(handled)).path("outcome").asText())
                    .isEqualTo("SOLVED");
        }
    }

    private void answered(String category, Map<String, String> fields) {
        Filed ticket =
                desk.file(
                        aReport(category, "请问……", "household")
                                .with("fields", fields)
                                .answeredAtOnce("已当场答复"));
        assertThat(desk.ticket(ticket).get("/answer/text")).isEqualTo("已当场答复");
    }

    @Test
    void w2_an_answer_at_once_counts_and_the_rest_is_passed_on_and_brought_back() {
        Filed atOnce = desk.file(aConsultOnPrice().answeredAtOnce("每吨 2.90 元"));
        Filed later = desk.file(aConsultOnProcedures());

        await().untilAsserted(() -> {
            assertThat(measure(atOnce, "tickets")).isEqualTo("1");
            assertThat(measure(atOnce, "answeredAtOnce")).isEqualTo("1");
        });
        UUID order = workOrders.awaitFirst(later);
        assertThat(workOrders.of(order).path("department").asText()).isEqualTo("sales-office");
        workOrders.completed("sales-office", order);
        await().untilAsserted(() ->
                assertThat(tasks(intake, "REPLY", later))
                        .extracting(it -> it.path("assignee").asText())
                        .containsExactly("1001"));
    }

    @Test
    void w3_a_wide_pipe_goes_to_engineering_and_a_leak_needs_phone_place_and_diameter() {
        assertThat(workOrders.preview("category=leak&fields.pipeDiameterMm=150"))
                .isEqualTo("sales-office");
        assertThat(workOrders.preview("category=leak&fields.pipeDiameterMm=151"))
                .isEqualTo("engineering");
        var incomplete = new HashMap<>(aLeakReport().body());
        incomplete.keySet().removeAll(List.of("customer", "place", "fields"));

        assertThat(
                        intake.send(
                                        Request.post("/tickets", incomplete)
                                                .key(UUID.randomUUID().toString()))
                                .expect(400)
                                .json()
                                .path("errors")
                                .findValuesAsText("pointer"))
                .contains("/customer/phone", "/place", "/fields/pipeDiameterMm");
    }

    @Test
    void w3_the_affected_area_and_the_expected_completion_are_seen_at_once() {
        Filed ticket = desk.file(aLeakReport().onPipe(300));
        DepartmentSystem engineering = day.hotline.department("engineering");
        Issued order = engineering.awaits(ticket, Issued.class).instruction();
        Instant until = Instant.now().plus(Duration.ofHours(4)).truncatedTo(ChronoUnit.SECONDS);

        engineering.reply(Replies.accept(order));
        engineering.reply(Replies.progress(order, "解放路 1 至 99 号", until));

        await().untilAsserted(() -> {
            JsonNode seen = desk.ticket(ticket).json().path("workOrder");
            assertThat(seen.path("affectedArea").asText()).isEqualTo("解放路 1 至 99 号");
            assertThat(seen.path("expectedCompletion").asText()).isEqualTo(until.toString());
        });
    }

    @Test
    void w4_a_complaint_is_explained_on_the_spot_or_judged_by_its_department() {
        Filed explained = desk.file(aComplaintAboutPressure().answeredAtOnce("高层由二次供水泵房供水"));
        assertThat(workOrders.of(explained)).isEmpty();
        Filed ticket = desk.file(aComplaintAboutWaterQuality());
        UUID order = workOrders.awaitFirst(ticket);
        var unjudged = Map.of("outcome", "SOLVED", "cause", "管壁锈垢", "remedy", "已冲洗");

        day.dispatch
                .as("department:water-plant")
                .post("/workorders/" + order + "/completion", unjudged)
                .expect(422);
        workOrders.solvedComplaint("water-plant", order);

        assertThat(workOrders.of(order).path("valid").asBoolean()).isTrue();
    }

    @Test
    void w5_the_caller_is_told_and_the_whole_course_is_one_record() {
        Filed ticket = desk.file(aComplaintAboutPressure());
        workOrders.solvedComplaint("technical", workOrders.awaitFirst(ticket));
        String replies = "/tickets/" + ticket.id() + "/replies";
        String reply =
                await().until(() -> intake.get(replies).get("/items/0/id"), id -> !id.isEmpty());

        keyed(intake, "/replies/" + reply + "/proof", Map.of("form", "CALL", "text", "已电话答复"));

        assertThat(intake.get(replies).get("/items/0/status")).isEqualTo("GIVEN");
        day.followUps.ask(day.followUps.awaitOpen(ticket), Map.of("satisfaction", "SATISFIED"));
        desk.awaitStatus(ticket, "CLOSED");
        assertThat(desk.timeline(ticket))
                .extracting(it -> it.path("type").asText())
                .contains(
                        "ticket.created.v1",
                        "workorder.issued.v1",
                        "workorder.completed.v1",
                        "followup.completed.v1",
                        "ticket.closed.v1");
    }

    @Test
    void w6_the_line_is_staffed_24_hours_so_a_leak_on_a_holiday_night_has_24_hours() {
        JsonNode leak =
                day.dispatch
                        .get(
                                "/routes/preview?category=leak&fields.pipeDiameterMm=100&receivedAt="
                                        + SUNDAY_NIGHT)
                        .expect(200)
                        .json();

        assertThat(Instant.parse(leak.path("resolveBy").asText()))
                .isEqualTo(SUNDAY_NIGHT.plus(Duration.ofHours(24)));
    }

    @Test
    void w7_the_report_judges_satisfaction_handling_rate_and_timeliness_by_their_targets() {
        assertThat(target("SATISFACTION")).isEqualByComparingTo("0.95");
        assertThat(target("HANDLING_RATE")).isEqualByComparingTo("1");
        assertThat(target("TIMELINESS")).isEqualByComparingTo("1");
    }

    private BigDecimal target(String indicator) {
        return day.indicator(indicator).path("target").decimalValue();
    }

    /// A letter may be entered with an earlier time of receipt. No other journey has tickets of
    /// that day, and the last four sheets that are due cover it whatever the day of the week.
    @Test
    void w8_the_head_of_the_desk_signs_the_records_of_a_week_and_chases_a_department() {
        Instant received = Instant.now().minus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);
        Filed ticket =
                desk.file(
                        aComplaintAboutPressure()
                                .by("letter")
                                .with("receivedAt", received.toString()));
        UUID order = workOrders.awaitFirst(ticket);
        HotlineClient head = day.reporting.as("manager:1301");

        JsonNode sheet = sheetOf(head, LocalDate.ofInstant(received, PackDay.ZONE));
        assertThat(sheet.path("matters").findValuesAsText("category"))
                .contains("complaint-pressure");
        String record = "/agent-records/" + sheet.at("/records/0/id").asText();
        assertThat(sheet.at("/records/0/agent").asText()).isEqualTo("1001");
        assertThat(head.get(record).expect(200).text()).contains(ticket.number());
        head.post(record + "/signature", Map.of("remarks", "请催技术部")).expect(204);
        keyed(
                day.dispatch.as("manager:1301"),
                "/chases",
                Map.of("workOrders", List.of(order), "text", "本周例会仍未办结，请今日回复"));

        assertThat(head.get(record).get("/record/signedBy")).isEqualTo("agent:1301");
        DepartmentSystem technical = day.hotline.department("technical");
        assertThat(technical.awaits(ticket, Chased.class).instruction().text())
                .contains("本周例会仍未办结");
        workOrders.solvedComplaint("technical", order);
    }

    /// Waits for the weekly sheet about a day.
    private static JsonNode sheetOf(HotlineClient head, LocalDate day) {
        String id =
                await("the weekly sheet about " + day)
                        .until(() -> sheets(head, day), found -> !found.isEmpty())
                        .getFirst()
                        .path("id")
                        .asText();
        return head.get("/weekly-sheets/" + id).expect(200).json();
    }

    private static List<JsonNode> sheets(HotlineClient head, LocalDate day) {
        return head.get("/weekly-sheets").expect(200).items().stream()
                .filter(it -> !day.isBefore(LocalDate.parse(it.path("firstDay").asText())))
                .filter(it -> !day.isAfter(LocalDate.parse(it.path("lastDay").asText())))
                .toList();
    }

    @Test
    void w9_a_change_of_data_and_a_meter_form_are_attached_and_signed_off() {
        Filed ticket = desk.file(aConsultOnProcedures());

        signedOff(
                ticket,
                "customer-data-change",
                Map.of("accountNumber", "30214579", "holder", "田先生", "identityChecked", true));
        signedOff(
                ticket,
                "meter-suspension",
                Map.of(
                        "accountNumber", "30214579",
                        "meterNumber", "SH-20191122",
                        "request", "resumption",
                        "reading", 1284));

        assertThat(intake.get("/tickets/" + ticket.id() + "/forms").expect(200).items())
                .extracting(it -> it.at("/template/code").asText())
                .containsExactlyInAnyOrder("customer-data-change", "meter-suspension");
    }

    private void signedOff(Filed ticket, String template, Map<String, Object> fields) {
        String forms = "/tickets/" + ticket.id() + "/forms";
        String form =
                keyed(intake, forms, Map.of("template", template, "fields", fields)).get("/id");
        intake.post(forms + "/" + form + "/sign-off", Map.of("revision", 0)).expect(200);
        assertThat(intake.get(forms + "/" + form + "/print").expect(200).text())
                .startsWith("%PDF-");
    }

    private String measure(Filed ticket, String measure) {
        return day.reporting
                .get("/tickets/" + ticket.id() + "/fact")
                .expect(200)
                .get("/fact/measures/" + measure);
    }
}
