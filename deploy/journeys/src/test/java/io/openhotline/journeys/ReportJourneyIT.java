package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aComplaintAboutPressure;
import static io.openhotline.journeys.parties.TicketRequest.aConsultOnPrice;
import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentInstruction.Recalled;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Figures;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.Reports;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import io.openhotline.journeys.system.Reconciliation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The monthly report of known tickets (P9, W7).
@Order(3)
@ExtendWith(HotlineSystemExtension.class)
class ReportJourneyIT {
    private final HotlineSystem hotline;
    private final Desk desk;
    private final FollowUps followUps;
    private final Reports reports;

    ReportJourneyIT(HotlineSystem hotline) {
        this.hotline = hotline;
        desk = hotline.desk();
        followUps = hotline.followUps();
        reports = hotline.reports();
    }

    @Test
    void the_monthly_report_counts_exactly_what_was_filed() {
        // given
        new Reconciliation(hotline.databases()).awaitAgreement();
        Figures before = reports.figures();

        // when
        long leakAsked = aRepairedLeak() ? 1 : 0;
        long consultAsked = anAnsweredConsult() ? 1 : 0;
        aComplaintNotFollowedUpYet();
        aWithdrawnLeak();

        // then
        var expected = new TreeMap<>(counts());
        expected.putAll(measures(leakAsked + consultAsked));
        expected.putAll(indicators(leakAsked, consultAsked));
        expected.values().removeIf(value -> value == 0);
        await().untilAsserted(() ->
                assertThat(reports.figures().since(before))
                        .containsExactlyInAnyOrderEntriesOf(expected));
        assertThat(reports.figuresByCsv()).isEqualTo(reports.figures());
    }

    /// The services of the whole system count for themselves what the run has done so far.
    @Test
    void reports_agree_with_what_the_services_count_until_a_fact_is_lost() {
        new Reconciliation(hotline.databases()).awaitAgreement();
        assertThat(differencesOf(compared())).isEmpty();
        String lost =
                hotline.databases()
                        .column(
                                "reporting",
                                "select ticket_id from ticket_fact join generations"
                                        + " on generation = current"
                                        + " order by received_at desc limit 1")
                        .getFirst();

        hotline.databases()
                .change(
                        "reporting",
                        "delete from ticket_fact where ticket_id = ?",
                        UUID.fromString(lost));

        assertThat(differencesOf(compared()))
                .filteredOn(difference -> !difference.path("ticketId").isNull())
                .isNotEmpty()
                .allSatisfy(difference ->
                        assertThat(difference.path("ticketId").asText()).isEqualTo(lost))
                .extracting(difference -> difference.path("fact").asText())
                .contains("received");
        reports.rebuild();
        await().untilAsserted(() -> assertThat(differencesOf(compared())).isEmpty());
    }

    /// Compares the days of this run, and waits for the end.
    private JsonNode compared() {
        HotlineClient reporting = hotline.operator("reporting");
        LocalDate today = LocalDate.now(PackDay.ZONE);
        String path =
                reporting
                        .send(
                                Request.post(
                                                "/reconciliations",
                                                Map.of(
                                                        "from",
                                                        today.minusDays(1).toString(),
                                                        "to",
                                                        today.plusDays(1).toString(),
                                                        "graceMinutes",
                                                        0))
                                        .key(UUID.randomUUID().toString()))
                        .expect(202)
                        .header("Location");
        return await(path)
                .until(
                        () -> reporting.get(path).expect(200).json(),
                        it -> it.path("state").asText().equals("DONE"));
    }

    private List<JsonNode> differencesOf(JsonNode done) {
        return hotline.operator("reporting")
                .get("/reconciliations/" + done.path("id").asText() + "/differences")
                .expect(200)
                .items();
    }

    /// True when the ticket was sampled and its customer was asked.
    private boolean aRepairedLeak() {
        Filed ticket = desk.file(aLeakReport().onPipe(200).by("wechat"));
        var engineering = hotline.department("engineering");
        engineering.reply(Replies.solved(engineering.awaits(ticket, Issued.class).instruction()));
        return followUps.satisfyIfSampled(ticket, desk);
    }

    private boolean anAnsweredConsult() {
        Filed ticket = desk.file(aConsultOnPrice().answeredAtOnce("第一阶梯每立方米 2.90 元"));
        return followUps.satisfyIfSampled(ticket, desk);
    }

    private void aComplaintNotFollowedUpYet() {
        Filed ticket = desk.file(aComplaintAboutPressure());
        var technical = hotline.department("technical");
        Issued order = technical.awaits(ticket, Issued.class).instruction();
        technical.reply(Replies.solvedValidComplaint(order));
        followUps.awaitOpen(ticket);
    }

    private void aWithdrawnLeak() {
        Filed ticket = desk.file(aLeakReport().onPipe(200));
        hotline.department("engineering").awaits(ticket, Issued.class);
        desk.withdraw(ticket, "误报");
        hotline.department("engineering").awaits(ticket, Recalled.class);
    }

    private static Map<String, Long> counts() {
        return Map.ofEntries(
                Map.entry("total", 4L),
                Map.entry("category/leak", 2L),
                Map.entry("category/complaint-pressure", 1L),
                Map.entry("category/consult-price", 1L),
                Map.entry("kind/REPAIR", 2L),
                Map.entry("kind/COMPLAINT", 1L),
                Map.entry("kind/CONSULT", 1L),
                Map.entry("nature/supply", 3L),
                Map.entry("nature/billing", 1L),
                Map.entry("severity/ORDINARY", 4L),
                Map.entry("department/engineering", 2L),
                Map.entry("department/technical", 1L),
                Map.entry("department/none", 1L),
                Map.entry("channel/phone", 3L),
                Map.entry("channel/wechat", 1L),
                Map.entry("state/CLOSED", 2L),
                Map.entry("state/HANDLED", 1L),
                Map.entry("state/WITHDRAWN", 1L));
    }

    /// Three tickets had a work order; the survey about the complaint is planned and not answered.
    private static Map<String, Long> measures(long asked) {
        return Map.of(
                "measure/DISPATCHED", 3L,
                "measure/RECALLS", 1L,
                "measure/WITHDRAWN", 1L,
                "measure/COMPLAINTS_VALID", 1L,
                "measure/SURVEYS", asked + 1);
    }

    /// The withdrawn ticket counts as received and in no indicator.
    private static Map<String, Long> indicators(long leakAsked, long consultAsked) {
        long asked = leakAsked + consultAsked;
        return Map.ofEntries(
                Map.entry("satisfaction/SATISFIED", asked),
                Map.entry("satisfaction/none", 4 - asked),
                Map.entry("indicator/HANDLING_RATE/numerator", 3L),
                Map.entry("indicator/HANDLING_RATE/denominator", 3L),
                Map.entry("indicator/TIMELINESS/numerator", 3L),
                Map.entry("indicator/TIMELINESS/denominator", 3L),
                Map.entry("indicator/DEPARTMENT_TIMELINESS/numerator", 2L),
                Map.entry("indicator/DEPARTMENT_TIMELINESS/denominator", 2L),
                Map.entry("indicator/FIRST_TIME_SATISFACTION/numerator", asked),
                Map.entry("indicator/FIRST_TIME_SATISFACTION/denominator", asked),
                Map.entry("indicator/SATISFACTION/numerator", asked),
                Map.entry("indicator/SATISFACTION/denominator", asked),
                Map.entry("indicator/FIRST_CONTACT_RESOLUTION/numerator", 1L),
                Map.entry("indicator/FIRST_CONTACT_RESOLUTION/denominator", 3L),
                Map.entry("indicator/FOLLOW_UP_COVERAGE:REPAIR/numerator", leakAsked),
                Map.entry("indicator/FOLLOW_UP_COVERAGE:REPAIR/denominator", 1L),
                Map.entry("indicator/FOLLOW_UP_COVERAGE:CONSULT/numerator", consultAsked),
                Map.entry("indicator/FOLLOW_UP_COVERAGE:CONSULT/denominator", 1L),
                Map.entry("indicator/FOLLOW_UP_COVERAGE:COMPLAINT/denominator", 1L));
    }
}
