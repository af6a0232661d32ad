package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.TicketRequest;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.Pack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The service hotline of a city's payment card, from the pack alone (S1 to S5).
@Order(0)
@Pack("city-card")
class CityCardJourneyIT {
    private static final Map<String, Object> CARD = Map.of("cardNumber", "3100885500112233");
    private static final Map<String, Object> TERMINAL =
            Map.of("merchantNumber", "880012345", "terminalNumber", "T0012345");

    private final PackDay day;
    private final HotlineSystem hotline;
    private final Desk desk;
    private final HotlineClient intake;
    private final HotlineClient supervisor;
    private final FollowUps followUps;

    CityCardJourneyIT(HotlineSystem hotline) {
        this.day = new PackDay(hotline);
        this.hotline = hotline;
        this.desk = hotline.desk();
        this.intake = hotline.client("intake");
        this.supervisor = intake.as("supervisor:1201");
        this.followUps = hotline.followUps();
    }

    @Test
    void s1_a_lost_card_is_blocked_within_the_hour_and_its_holder_is_told() {
        Filed ticket = desk.file(lostCard());
        DepartmentSystem cards = hotline.department("card-service");
        Issued order = cards.awaits(ticket, Issued.class).instruction();
        assertThat(order.resolveBy()).isEqualTo(order.receivedAt().plus(Duration.ofHours(1)));
        assertThat(day.forms(ticket).toString()).contains("lost-card", "3100885500112233", "王芳");

        cards.reply(Replies.solved(order));

        await().untilAsserted(() ->
                assertThat(day.texts(ticket))
                        .anySatisfy(text -> assertThat(text).contains("挂失已办理")));
    }

    @ParameterizedTest
    @CsvSource({
        "card-replacement, card-holder, card-service",
        "bill-payment,     card-holder, settlement",
        "terminal-fault,   merchant,    technical",
        "joining,          merchant,    merchant-service",
        "consult-card,     card-holder, card-service"
    })
    void s1_each_matter_of_holders_and_merchants_has_its_department(
            String category, String kind, String department) {
        TicketRequest report =
                aReport(category, "请尽快处理", kind).at("东门大街 5 号").with("fields", fields(category));

        hotline.department(department).awaits(desk.file(report), Issued.class);
    }

    @Test
    void s1_a_merchant_without_terminals_is_served_before_others() {
        Filed one = desk.file(terminals(1));
        Filed many = desk.file(terminals(5));

        assertThat(hours(one)).isEqualTo(24);
        assertThat(hours(many)).isEqualTo(4);
    }

    @Test
    void s2_a_complaint_is_checked_with_the_customer_and_classified_before_it_is_delivered() {
        Filed ticket = desk.file(complaint("complaint-card"));
        assertThat(day.forms(ticket).toString()).contains("complaint", "坐一次车扣了两次钱");
        assertThat(desk.ticket(ticket).get("/held")).isEqualTo("true");
        var checked = Map.of("outcome", "CORRECTED", "correction", "客户更正：是 12 路公交车");
        intake.post("/tickets/" + ticket.id() + "/verification", checked).expect(403);

        supervisor
                .post(
                        "/tickets/" + ticket.id() + "/classification",
                        Map.of(
                                "category", "complaint-deduction",
                                "fields", CARD,
                                "reason", "核实为扣款问题"))
                .expect(200);
        supervisor.post("/tickets/" + ticket.id() + "/verification", checked).expect(204);

        Issued order = hotline.department("settlement").awaits(ticket, Issued.class).instruction();
        assertThat(order.description()).contains("坐一次车扣了两次钱", "12 路公交车");
        assertThat(hotline.department("card-service").received(ticket, Issued.class)).isEmpty();
    }

    @Test
    void s2_what_the_own_department_can_solve_is_answered_at_once() {
        Filed ticket = desk.file(complaint("complaint-card").answeredAtOnce("当场为您更换了读卡芯片。"));

        assertThat(desk.ticket(ticket).get("/answer/firstContact")).isEqualTo("true");
        assertThat(hotline.workOrders().of(ticket)).isEmpty();
    }

    @Test
    void s2_a_major_complaint_goes_up() {
        Filed ticket = desk.file(complaint("complaint-deduction").with("severity", "MAJOR"));

        HotlineClient manager = intake.as("manager:1301");
        assertThat(manager.get("/tasks?queue=manager-line&ticket=" + ticket.id()).items())
                .hasSize(1);
        assertThat(manager.get("/inbox?limit=200").expect(200).text())
                .contains("重大投诉", ticket.number());
    }

    @Test
    void s3_card_holders_and_merchants_are_asked_in_ways_and_words_of_their_own() {
        Filed repaired = desk.file(terminals(1));
        DepartmentSystem technical = hotline.department("technical");
        technical.reply(Replies.solved(technical.awaits(repaired, Issued.class).instruction()));
        Filed answered = desk.file(complaint("complaint-service").answeredAtOnce("已致歉，并增开窗口。"));

        JsonNode ofMerchant = followUps.whole(followUps.awaitOpen(repaired));
        JsonNode ofHolder = followUps.whole(followUps.awaitOpen(answered));

        assertThat(ofMerchant.path("way").asText()).isEqualTo("PHONE");
        assertThat(ofMerchant.at("/questionnaire/code").asText()).isEqualTo("merchant");
        assertThat(ofHolder.path("way").asText()).isEqualTo("SMS");
        assertThat(ofHolder.at("/questionnaire/code").asText()).isEqualTo("standard");
        followUps.ask(ofMerchant, "SATISFIED");
        desk.awaitStatus(repaired, "CLOSED");
    }

    @Test
    void s4_a_shift_hands_its_open_tickets_over_in_the_log() {
        Filed ticket = desk.file(terminals(1));
        assertThat(supervisor.get("/shifts").expect(200).text())
                .contains("morning", "evening", "night");

        String handover = day.handedOver(ticket, "技术部已出发，店主等电话");

        assertThat(supervisor.get("/handovers/" + handover).expect(200).text())
                .contains("技术部已出发，店主等电话", "ACCEPTED");
        assertThat(desk.ticket(ticket).get("/holder/tracker")).isEqualTo("1002");
    }

    @Test
    void s4_data_of_customers_are_masked_and_each_look_is_logged() {
        Filed ticket = desk.file(lostCard());
        HotlineClient other = intake.as("agent:1002");
        assertThat(other.get("/tickets/" + ticket.id()).expect(200).text())
                .doesNotContain("王芳", TicketRequest.PHONE);

        other.post(
                        "/tickets/" + ticket.id() + "/reveal",
                        Map.of("fields", List.of("phone"), "reason", "CALL_BACK"))
                .expect(200);

        assertThat(
                        intake.as("auditor:4201")
                                .get("/access-log?ticket=" + ticket.id())
                                .expect(200)
                                .text())
                .contains("agent:1002", "CALL_BACK");
    }

    @Test
    void s4_superiors_have_the_report_of_the_week_when_its_author_publishes_it() {
        importedInMarch("bill-payment");
        HotlineClient author = hotline.client("reporting");
        String weekly = "/editions/" + day.edition("weekly-report").at("/edition/id").asText();
        author.send(new Request("PUT", weekly + "/comment", Map.of(), Map.of("comment", "本周平稳")))
                .expect(204);
        author.post(weekly + "/publication", Map.of()).expect(204);

        assertThat(author.as("manager:1301").get(weekly).expect(200).get("/comment"))
                .isEqualTo("本周平稳");
    }

    @Test
    void s5_the_same_three_matters_are_in_the_reports_of_all_five_periods() {
        importedInMarch("complaint-card");
        importedInMarch("consult-card");
        importedInMarch("suggestion");

        for (String period : List.of("2025-W10", "2025-03", "2025-Q1", "2025-H1", "2025")) {
            await().untilAsserted(() ->
                    assertThat(hotline.reports().ofPeriod(period).values())
                            .as(period)
                            .containsEntry("category/complaint-card", 1L)
                            .containsEntry("category/consult-card", 1L)
                            .containsEntry("category/suggestion", 1L));
        }
        List.of("weekly", "monthly", "quarterly", "half-yearly", "yearly")
                .forEach(rhythm -> day.edition(rhythm + "-report"));
    }

    private void importedInMarch(String category) {
        day.imported(
                aReport(category, "去年三月的一件事", "card-holder").with("fields", fields(category)),
                Instant.parse("2025-03-04T02:00:00Z"));
    }

    private static TicketRequest lostCard() {
        return aReport("lost-card", "公交车上丢了卡，请马上挂失。", "card-holder").with("fields", CARD);
    }

    /// Several hotlines can share a broker, each with a prefix of its own.
    @Test
    void whatever_the_hotline_has_on_its_broker_begins_with_its_prefix() throws Exception {
        Filed ticket = desk.file(terminals(1));
        DepartmentSystem technical = hotline.department("technical");
        technical.reply(Replies.solved(technical.awaits(ticket, Issued.class).instruction()));
        desk.awaitHandled(ticket);

        try (Admin admin = Admin.create(hotline.kafkaAdmin())) {
            assertThat(admin.listTopics().names().get())
                    .contains("city-card.tickets.v1", "city-card.departments.technical.v1")
                    .allMatch(CityCardJourneyIT::isOurs);
            assertThat(admin.listGroups().all().get())
                    .extracting(GroupListing::groupId)
                    .contains("city-card.dispatch-service", "city-card.reporting-service")
                    .allMatch(CityCardJourneyIT::isOurs);
            assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get())
                    .isNotEmpty()
                    .allMatch(right -> isOurs(right.pattern().name()));
        }
    }

    private static boolean isOurs(String name) {
        return name.startsWith("city-card.");
    }

    private static TicketRequest complaint(String category) {
        TicketRequest complaint = aReport(category, "坐一次车扣了两次钱", "card-holder");
        return category.equals("complaint-service") ? complaint : complaint.with("fields", CARD);
    }

    private static TicketRequest terminals(int down) {
        return aReport("terminal-fault", "终端连不上网络", "merchant")
                .at("东门大街 5 号")
                .with(
                        "fields",
                        Map.of(
                                "merchantNumber", "880012345",
                                "terminalNumber", "T0012345",
                                "terminalsDown", down));
    }

    private static Map<String, Object> fields(String category) {
        return switch (category) {
            case "terminal-fault" -> TERMINAL;
            case "joining", "consult-card", "suggestion" -> Map.of();
            default -> CARD;
        };
    }

    private long hours(Filed ticket) {
        Issued order = hotline.department("technical").awaits(ticket, Issued.class).instruction();
        return Duration.between(order.receivedAt(), order.resolveBy()).toHours();
    }
}
