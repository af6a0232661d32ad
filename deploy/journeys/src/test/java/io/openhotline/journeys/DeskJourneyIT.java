package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aComplaintAboutBilling;
import static io.openhotline.journeys.parties.TicketRequest.aComplaintAboutPressure;
import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static io.openhotline.journeys.parties.TicketRequest.aSuggestion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.DepartmentInstruction.Chased;
import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.journeys.parties.DepartmentSystem;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.FollowUps;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Replies;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tests the checks of the desk before a work order is issued, and the notifications.
@Order(2)
@ExtendWith(HotlineSystemExtension.class)
class DeskJourneyIT {
    private final Desk desk;
    private final HotlineClient intake;
    private final FollowUps followUps;
    private final DepartmentSystem salesOffice;
    private final DepartmentSystem technical;

    DeskJourneyIT(HotlineSystem hotline) {
        desk = hotline.desk();
        intake = hotline.client("intake");
        followUps = hotline.followUps();
        salesOffice = hotline.department("sales-office");
        technical = hotline.department("technical");
    }

    @Test
    void news_with_area_and_time_reach_the_customer_by_sms_once_w3() {
        Filed ticket = desk.file(aLeakReport().onPipe(100));
        Issued order = salesOffice.awaits(ticket, Issued.class).instruction();

        salesOffice.reply(Replies.accept(order));
        Instant until = Instant.now().plus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        salesOffice.reply(Replies.progress(order, "解放路 1 至 20 号", until));

        // then the gateway has it, or it waits for the end of the quiet hours
        await().untilAsserted(() ->
                assertThat(notifications(ticket))
                        .anySatisfy(text -> assertThat(text).contains("解放路 1 至 20 号")));
        salesOffice.reply(Replies.solved(order));
        followUps.satisfyIfSampled(ticket, desk);
    }

    @Test
    void a_suggestion_is_thanked_for_and_filed_by_the_librarian_t4() {
        Filed ticket = desk.file(aSuggestion());

        assertThat(notifications(ticket)).anySatisfy(text -> assertThat(text).startsWith("感谢您的建议"));
        intake.as("librarian:6001")
                .post("/suggestions/" + ticket.id() + "/filing", Map.of("verdict", "ADOPTED"))
                .expect(204);
        technical.reply(Replies.solved(technical.awaits(ticket, Issued.class).instruction()));
        followUps.satisfyIfSampled(ticket, desk);
    }

    @Test
    void an_emergency_goes_out_at_once_and_its_form_follows_c3() {
        Filed ticket =
                Filed.of(
                        intake.send(
                                io.openhotline.journeys.parties.Request.post(
                                                "/tickets",
                                                Map.of(
                                                        "channel", "phone",
                                                        "category", "leak",
                                                        "description", "路面喷水",
                                                        "emergency", true))
                                        .key(java.util.UUID.randomUUID().toString())));
        Issued order = salesOffice.awaits(ticket, Issued.class).instruction();

        intake.post("/tickets/" + ticket.id() + "/completion", completion()).expect(204);

        Chased chase = salesOffice.awaits(ticket, Chased.class).instruction();
        assertThat(chase.text()).contains("人民广场东侧");
        salesOffice.reply(Replies.solved(order));
        followUps.satisfyIfSampled(ticket, desk);
    }

    @Test
    void a_complaint_goes_to_its_department_when_it_is_verified_s2() {
        Filed ticket = desk.file(aComplaintAboutBilling());
        assertThat(desk.ticket(ticket).get("/held")).isEqualTo("true");

        intake.as("supervisor:2001")
                .post(
                        "/tickets/" + ticket.id() + "/verification",
                        Map.of("outcome", "CORRECTED", "correction", "是两个月"))
                .expect(204);

        Issued order = salesOffice.awaits(ticket, Issued.class).instruction();
        assertThat(order.description()).contains("多收了一个月水费").contains("是两个月");
        salesOffice.reply(Replies.solvedValidComplaint(order));
        followUps.satisfyIfSampled(ticket, desk);
    }

    @Test
    void the_department_of_a_sealed_complaint_never_knows_the_customer() {
        Filed ticket = desk.file(aComplaintAboutPressure().sealed());

        Issued order = technical.awaits(ticket, Issued.class).instruction();

        assertThat(order.customer() == null ? null : order.customer().name()).isNull();
        assertThat(order.customer() == null ? null : order.customer().phone()).isNull();
        assertThat(
                        intake.as("manager:9001")
                                .post(
                                        "/tickets/" + ticket.id() + "/reveal",
                                        Map.of("fields", List.of("name"), "reason", "COMPLAINT"))
                                .expect(200)
                                .get("/name"))
                .isEqualTo("王芳");
        technical.reply(Replies.solvedValidComplaint(order));
        followUps.satisfyIfSampled(ticket, desk);
    }

    private static Map<String, ?> completion() {
        return Map.of(
                "customer", Map.of("name", "王芳", "phone", "13800138000"),
                "place", Map.of("address", "人民广场东侧"),
                "fields", Map.of("pipeDiameterMm", 100));
    }

    private List<String> notifications(Filed ticket) {
        return intake
                .as("supervisor:2001")
                .get("/notifications?ticket=" + ticket.id())
                .expect(200)
                .items()
                .stream()
                .map(item -> item.path("text").asText())
                .toList();
    }
}
