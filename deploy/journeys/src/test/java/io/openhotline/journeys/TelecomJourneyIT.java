package io.openhotline.journeys;

import static io.openhotline.journeys.PackDay.between;
import static io.openhotline.journeys.PackDay.keyed;
import static io.openhotline.journeys.PackDay.line;
import static io.openhotline.journeys.PackDay.tasks;
import static io.openhotline.journeys.PackDay.time;
import static io.openhotline.journeys.TelecomDesk.aComplaint;
import static io.openhotline.journeys.TelecomDesk.drawn;
import static io.openhotline.journeys.TelecomDesk.from;
import static io.openhotline.journeys.TelecomDesk.marks;
import static io.openhotline.journeys.TelecomDesk.said;
import static io.openhotline.journeys.parties.Switchboard.aPhone;
import static io.openhotline.journeys.parties.TicketRequest.aReport;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Chased;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.DepartmentInstruction.Recalled;
import io.openhotline.contracts.DepartmentInstruction.Reminded;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.PhonePhoto;
import io.openhotline.journeys.parties.RawBody;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.Switchboard;
import io.openhotline.journeys.parties.WorkOrders;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.Pack;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// The complaint desk of a telecom operator, on its pack alone (T1 to T14).
@Order(14)
@Pack("telecom")
class TelecomJourneyIT {
    private final PackDay day;
    private final TelecomDesk desk;
    private final HotlineClient intake;
    private final Desk agents;
    private final Desk seniors;
    private final WorkOrders workOrders;
    private final FollowUps followUps;
    private final Switchboard switchboard;

    TelecomJourneyIT(HotlineSystem hotline) {
        day = new PackDay(hotline);
        desk = new TelecomDesk(day);
        intake = day.intake;
        agents = hotline.desk();
        seniors = day.deskOf("senior:1101");
        workOrders = day.workOrders;
        followUps = day.followUps;
        switchboard = new Switchboard(hotline.operator("intake"));
    }

    @Test
    void t1_business_and_nature_are_two_axes_and_both_are_counted_together() {
        Filed ticket = seniors.file(aComplaint("data", "宽带费用多扣").with("nature", "tariff"));

        day.hotline.department("billing").awaits(ticket, Issued.class);
        await().untilAsserted(() ->
                assertThat(desk.figures(day.month(ticket)))
                        .anySatisfy(it -> assertThat(it.toString()).contains("data", "tariff")));
        for (String about : List.of("management", "service", "new-business")) {
            assertThat(workOrders.preview("category=suggestion-" + about + "&kind=SUGGESTION"))
                    .isEqualTo("records");
        }
    }

    @Test
    void t2_a_call_answered_within_15_seconds_is_in_time_and_a_later_one_is_not() {
        String queue = "journey-" + UUID.randomUUID();
        Instant start = Instant.now().minusSeconds(300);
        switchboard.answered(queue, start, Duration.ofSeconds(15));
        switchboard.answered(queue, start, Duration.ofSeconds(16));

        await().untilAsserted(() -> {
            JsonNode counted = line(day.report(PackDay.month(start)), "/calls/queue", queue);
            assertThat(counted.path("answered").asInt()).isEqualTo(2);
            assertThat(counted.path("inTime").asInt()).isEqualTo(1);
        });
    }

    @Test
    void t3_key_customers_go_to_a_senior_agent_and_repeats_to_the_manager_line() {
        String phone = aPhone();
        Filed important = seniors.file(from(aPhone(), "leased-line", "data", "专线中断"));
        assertThat(tasks(intake.as("senior:1101"), "ESCALATION", important))
                .extracting(it -> it.path("queue").asText())
                .containsExactly("seniors");

        seniors.file(from(phone, "public", "wireless", "小区没有信号"));
        Filed repeat = seniors.file(from(phone, "public", "wireless", "小区没有信号"));

        assertThat(seniors.ticket(repeat).get("/holder/level")).isEqualTo("MANAGER");
        day.hotline.department("manager-line").awaits(repeat, Issued.class);
    }

    @Test
    void t3_a_customer_whose_level_only_the_directory_knows_goes_to_a_senior_agent() {
        String phone = aPhone();
        String csv =
                "account,name,kind,level,phones\n%1$s,邹先生,public,leased-line,%1$s\n"
                        .formatted(phone);
        day.supervisor().post("/customers/import", RawBody.csv(csv)).expect(200);

        Filed ticket = seniors.file(from(phone, "public", "data", "专线丢包"));

        assertThat(seniors.ticket(ticket).get("/holder/level")).isEqualTo("SENIOR");
        day.hotline.department("key-accounts").awaits(ticket, Issued.class);
    }

    @Test
    void t3_a_customer_who_refuses_a_correct_answer_goes_to_the_manager_line() {
        Filed ticket = seniors.file(aComplaint("fixed-line", "月租费不合理"));

        keyed(
                intake,
                "/tickets/" + ticket.id() + "/escalation",
                Map.of("answerRefused", true, "reason", "已按资费文件解释，客户不接受"));

        assertThat(seniors.ticket(ticket).get("/holder/level")).isEqualTo("MANAGER");
    }

    @Test
    void t4_a_suggestion_is_thanked_for_filed_by_the_librarian_and_reported_in_writing() {
        Filed ticket = seniors.file(aReport("suggestion-service", "营业厅增设自助缴费机", "public"));
        assertThat(day.notifications(ticket, "thanks-for-suggestion"))
                .extracting(it -> it.path("text").asText())
                .first()
                .asString()
                .startsWith("感谢您的建议");
        assertThat(day.receivers(ticket, "new-suggestion")).containsExactly("role:librarian");
        HotlineClient librarian = intake.as("librarian:3201");

        librarian
                .post(
                        "/suggestions/" + ticket.id() + "/filing",
                        Map.of("verdict", "ADOPTED", "note", "已书面上报市场经营部"))
                .expect(204);

        assertThat(
                        librarian
                                .get("/suggestions/export?month=" + day.month(ticket))
                                .expect(200)
                                .text())
                .contains(ticket.number(), "已书面上报市场经营部");
    }

    @Test
    void t5_what_an_agent_dispatches_and_chases_leaves_when_a_senior_agent_releases_it() {
        Filed ticket = agents.file(aComplaint("payphone", "公用电话吞卡").at("站前路 12 号"));
        var marketing = day.hotline.department("marketing");
        UUID order = workOrders.awaitFirst(ticket);
        assertThat(workOrders.reviews(order)).containsExactly("DISPATCH");
        assertThat(marketing.received(ticket, Issued.class)).isEmpty();

        workOrders.release(order);
        marketing.awaits(ticket, Issued.class);
        agents.supplement(ticket, "又吞了一张卡");
        await().untilAsserted(() -> assertThat(workOrders.reviews(order)).containsExactly("CHASE"));
        assertThat(marketing.received(ticket, Chased.class)).isEmpty();
        workOrders.release(order);

        assertThat(marketing.awaits(ticket, Chased.class).instruction().text()).contains("又吞了一张卡");
    }

    @Test
    void t6_a_letter_has_two_hours_reaches_a_senior_agent_and_is_answered_by_letter() {
        Instant received =
                Instant.now().minus(Duration.ofMinutes(110)).truncatedTo(ChronoUnit.MILLIS);
        String letter =
                keyed(
                                intake,
                                "/written-matters",
                                Map.of(
                                        "channel", "letter",
                                        "sender", "吕志强",
                                        "subject", "装机一再拖延",
                                        "receivedAt", received.toString()))
                        .get("/id");
        String matter = "/written-matters/" + letter;
        keyed(intake, matter + "/originals", RawBody.upload("来信.jpg", PhonePhoto.withPosition()));
        JsonNode registered = intake.get(matter).expect(200).json();
        assertThat(between(registered, "receivedAt", "dueAt")).isEqualTo(Duration.ofHours(2));
        await().untilAsserted(
                        () -> assertThat(intake.get(matter).get("/status")).isEqualTo("REFERRED"));

        Filed ticket = seniors.file(aComplaint("fixed-line", "装机拖延").by("letter").entering(letter));
        workOrders.solvedComplaint("marketing", workOrders.awaitFirst(ticket));

        await().untilAsserted(() ->
                assertThat(intake.get("/tickets/" + ticket.id() + "/replies").get("/items/0/form"))
                        .isEqualTo("LETTER"));
        assertThat(intake.get(matter + "/originals").items()).hasSize(1);
    }

    @Test
    void t7_a_voice_message_waits_two_hours_at_most_until_a_ticket_refers_to_it() {
        Instant left = Instant.now().minusSeconds(30).truncatedTo(ChronoUnit.MILLIS);
        String call = switchboard.voiceMessage(left.minusSeconds(30), left);
        JsonNode waiting = desk.voiceMessage(call).getFirst();
        assertThat(time(waiting, "dueAt")).isEqualTo(left.plus(Duration.ofHours(2)));

        Filed ticket = seniors.file(aComplaint("cards", "电话卡密码错误"));
        keyed(intake, "/tickets/" + ticket.id() + "/calls", Map.of("call", call));

        assertThat(desk.voiceMessage(call)).isEmpty();
    }

    @Test
    void t8_a_dispatch_has_one_hour_from_receipt_and_a_large_customer_is_urgent_at_once() {
        Filed ticket = agents.file(aComplaint("wireless", "通话中断"));
        UUID order = workOrders.awaitFirst(ticket);
        Instant received = Instant.parse(agents.ticket(ticket).get("/receivedAt"));
        assertThat(time(workOrders.clock(order, "dispatch"), "dueAt"))
                .isEqualTo(received.plus(Duration.ofHours(1)));
        workOrders.release(order);
        assertThat(workOrders.clock(order, "dispatch").path("inTime").asBoolean()).isTrue();
        await().untilAsserted(() -> {
            assertThat(
                            day.reporting
                                    .get("/tickets/" + ticket.id() + "/fact")
                                    .expect(200)
                                    .get("/fact/measures/clocksTimely"))
                    .isEqualTo("1");
            assertThat(
                            day.reporting
                                    .get("/figures?period=" + day.month(ticket) + "&clock=dispatch")
                                    .expect(200)
                                    .json()
                                    .at("/items/0/measures/CLOCKS_TIMELY")
                                    .asInt())
                    .isPositive();
        });
        assertThat(workOrders.of(order).path("urgent").asBoolean()).isFalse();

        Filed large = seniors.file(from(aPhone(), "large", "data", "专线抖动"));

        Issued issued =
                day.hotline.department("key-accounts").awaits(large, Issued.class).instruction();
        assertThat(issued.urgent()).isTrue();
    }

    @Test
    void t9_a_changed_deadline_is_a_chase_order_and_a_wish_to_stop_a_recall() {
        Filed ticket = seniors.file(aComplaint("wireless", "基站噪声"));
        var network = day.hotline.department("network");
        UUID order = network.awaits(ticket, Issued.class).instruction().workOrderId();
        Instant earlier = Instant.now().plus(Duration.ofHours(20)).truncatedTo(ChronoUnit.SECONDS);

        desk.chase(order, earlier);

        Chased chased = network.awaits(ticket, Chased.class).instruction();
        assertThat(chased.workOrderId()).isEqualTo(order);
        assertThat(chased.resolveBy()).isEqualTo(earlier);
        seniors.withdraw(ticket, "客户要求停止处理");
        assertThat(network.awaits(ticket, Recalled.class).instruction().workOrderId())
                .isEqualTo(order);
    }

    @Test
    void t10_everything_handled_is_surveyed() {
        Filed consult =
                seniors.file(aReport("consult", "国际漫游怎么开通？", "public").answeredAtOnce("营业厅或应用办理。"));

        followUps.ask(followUps.awaitOpen(consult), Map.of("satisfaction", "SATISFIED"));

        seniors.awaitStatus(consult, "CLOSED");
        assertThat(day.stratum("CONSULT").path("rate").asInt()).isEqualTo(1);
    }

    @Test
    void t10_a_department_is_warned_before_its_deadline_and_reminded_after_it() {
        Filed ticket = seniors.file(aComplaint("wireless", "电梯内无信号"));
        var network = day.hotline.department("network");
        UUID order = network.awaits(ticket, Issued.class).instruction().workOrderId();

        desk.chase(order, Instant.now().plus(Duration.ofHours(4)).plusSeconds(3));
        assertThat(network.awaits(ticket, Reminded.class).instruction().overdue()).isFalse();
        desk.chase(order, Instant.now().plusSeconds(3));

        assertThat(network.awaits(ticket, Reminded.class, 2).instruction().overdue()).isTrue();
    }

    @Test
    void t11_an_unsatisfied_customer_says_why_and_the_department_gets_a_warning_on_its_record() {
        Filed ticket = seniors.file(aComplaint("information", "未订过的信息费"));
        workOrders.solvedComplaint("billing", workOrders.awaitFirst(ticket));
        JsonNode followUp = followUps.awaitOpen(ticket);
        day.followUp
                .send(
                        Request.post(
                                        "/followups/" + followUp.path("id").asText() + "/answers",
                                        Map.of("satisfaction", "DISSATISFIED"))
                                .key(UUID.randomUUID().toString()))
                .expect(400);

        followUps.ask(
                followUp,
                Map.of(
                        "satisfaction", "DISSATISFIED",
                        "remark", "费用没有退",
                        "answers", List.of(said("cause", "not-solved"))));

        Issued second =
                day.hotline.department("billing").awaits(ticket, Issued.class, 2).instruction();
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.warning()).contains("致歉", "记入部门考核", "费用没有退");
        await().untilAsserted(() ->
                assertThat(workOrders.record("billing"))
                        .anySatisfy(it -> {
                            assertThat(it.path("kind").asText()).isEqualTo("WARNING");
                            assertThat(it.path("text").asText()).startsWith(second.warning());
                        }));
    }

    @Test
    void t12_a_survey_keeps_the_facts_that_the_customer_tells() {
        Filed ticket = seniors.file(aComplaint("cards", "卡面密码刮损"));
        workOrders.solvedComplaint("marketing", workOrders.awaitFirst(ticket));
        JsonNode followUp = followUps.awaitOpen(ticket);

        followUps.ask(
                followUp,
                Map.of(
                        "satisfaction",
                        "SATISFIED",
                        "answers",
                        List.of(
                                said("education", "university"),
                                said("age", "below-60"),
                                said("spending", "below-200"),
                                said("company", "8"))));

        assertThat(
                        day.followUp
                                .get("/followups/" + followUp.path("id").asText() + "/answers")
                                .expect(200)
                                .text())
                .contains("university", "below-60", "below-200");
    }

    @Test
    void t12_the_analysis_of_last_month_is_due_by_the_21st_and_names_the_weak_points() {
        YearMonth lastMonth = PackDay.month(Instant.now()).minusMonths(1);
        for (int i = 0; i < 5; i++) {
            day.imported(
                    aComplaint("payphone", "话机损坏").at("站前路"),
                    lastMonth.atDay(15).atStartOfDay().toInstant(UTC));
        }

        await().untilAsserted(() -> {
            JsonNode analysis = day.edition("satisfaction-analysis");
            assertThat(LocalDate.parse(analysis.at("/edition/dueOn").asText()).getDayOfMonth())
                    .isEqualTo(21);
            assertThat(analysis.path("weakPoints").findValuesAsText("code")).contains("payphone");
        });
        day.edition("weekly-survey");
    }

    @Test
    void t13_the_knowledge_base_is_searched_and_has_rules_that_are_not_yet_in_force() {
        assertThat(intake.post("/articles/search", Map.of("q", "资费争议")).expect(200).text())
                .contains("disputed-charges");
        assertThat(
                        intake.as("librarian:3201")
                                .get("/articles/directory-enquiries-2027/versions/1")
                                .expect(200)
                                .get("/effectiveFrom"))
                .isEqualTo("2026-12-31T16:00:00Z");
    }

    @Test
    void t13_complaints_are_searched_by_content_customer_kind_and_department() {
        Filed ticket = seniors.file(from(aPhone(), "large", "data", "机房光缆被挖断"));
        day.hotline.department("key-accounts").awaits(ticket, Issued.class);

        await().untilAsserted(() ->
                assertThat(
                                desk.found(
                                        Map.of(
                                                "q", "光缆被挖断",
                                                "customerKind", "large",
                                                "department", "key-accounts")))
                        .containsExactly(ticket.number()));
        assertThat(desk.found(Map.of("q", "光缆被挖断", "customerKind", "public"))).isEmpty();
        assertThat(desk.found(Map.of("q", "光缆被挖断", "department", "billing"))).isEmpty();
    }

    @Test
    void t14_work_of_yesterday_is_drawn_inspected_and_kept_by_person() {
        String queue = "journey-" + UUID.randomUUID();
        switchboard.answered(
                queue, Instant.now().minus(Duration.ofHours(25)), Duration.ofSeconds(9));
        HotlineClient inspector = day.followUp.as("inspector:3001");
        JsonNode sheet = inspector.get("/inspection-sheet").expect(200).json();
        assertThat(sheet.path("items").findValuesAsText("code"))
                .contains("completeness", "dispatch", "timeliness", "answer", "attitude");
        JsonNode drawn =
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> drawn(inspector, queue), found -> !found.isEmpty())
                        .getFirst();

        inspector
                .post(
                        "/inspections/" + drawn.path("id").asText() + "/sheet",
                        Map.of("marks", marks(sheet)))
                .expect(200);

        JsonNode results =
                inspector.get("/inspection-results?by=AGENT&agent=1001").expect(200).json();
        assertThat(results.path("items").findValuesAsText("code")).contains("1001");
    }
}
