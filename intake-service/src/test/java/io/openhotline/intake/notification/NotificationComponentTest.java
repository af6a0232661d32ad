package io.openhotline.intake.notification;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.Audience;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.testing.Filing;
import io.openhotline.intake.testing.MailServer;
import io.openhotline.intake.ticket.NotifiedTicket;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events notify customers and staff by the rules of the water utility.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class NotificationComponentTest {
    private static final AtomicInteger NEXT = new AtomicInteger(100);
    private static final Instant AT = Instant.parse("2026-11-17T01:00:00Z");

    @Inject NotificationRepository repository;
    @Inject NotificationPruner pruner;
    @Inject Database database;
    @Inject TextValues values;

    private final String phone = "+8613900000" + NEXT.getAndIncrement();
    private Wire wire;

    @BeforeEach
    void connect() {
        wire = Wire.connect();
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void a_major_matter_is_told_to_supervisors_and_managers_in_parallel_p3_p5() {
        UUID id = filed(aLeakReport().with("/customer/phone", phone));

        assertThat(of(id).getList("items.receiver"))
                .containsExactlyInAnyOrder("role:supervisor", "role:manager");
        assertThat(of(id).getList("items.state")).containsOnly("DELIVERED");
        as("manager:9001")
                .get("/inbox")
                .then()
                .statusCode(200)
                .body("items[0].ticket", org.hamcrest.Matchers.equalTo(id.toString()));
    }

    @Test
    void an_ordinary_matter_by_telephone_tells_nobody() {
        UUID id = filed(anOrdinaryLeak());

        assertThat(of(id).getList("items")).isEmpty();
    }

    @Test
    void a_suggestion_is_thanked_for_and_reaches_the_librarian_t4() {
        UUID id = filed(aSuggestion());

        assertThat(of(id).getList("items.receiver"))
                .containsExactlyInAnyOrder("customer", "role:librarian");
        allowNow(id);
        await().untilAsserted(() ->
                assertThat(taken().getString("messages[0].text")).startsWith("感谢您的建议（2026-"));
    }

    @Test
    void progress_with_area_and_time_is_sent_to_the_customer_once_w3() {
        UUID id = filed(anOrdinaryLeak());
        var progress =
                new WorkOrderEvent.Progressed(id, id, "engineering", "已关阀", "和平路100号至160号", AT, AT);

        wire.send(Topics.WORK_ORDERS, progress);
        allowNow(id);

        await().untilAsserted(() ->
                assertThat(taken().getList("messages.text"))
                        .singleElement()
                        .asString()
                        .contains("影响范围 和平路100号至160号，预计 2026-11-17 09:00 恢复"));
        assertThat(of(id).getList("items.receiver"))
                .containsExactlyInAnyOrder("customer", "person:1001");
    }

    @Test
    void progress_without_news_for_the_customer_tells_nobody() {
        UUID id = filed(anOrdinaryLeak());
        wire.send(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Progressed(id, id, "engineering", "在路上", null, null, AT));
        wire.send(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Progressed(id, id, "engineering", "已关阀", "和平路", null, AT));

        await().untilAsserted(() -> assertThat(of(id).getList("items")).hasSize(2));
        assertThat(of(id).getList("items.text", String.class))
                .allSatisfy(text -> assertThat(text).contains("和平路，预计 待定"));
    }

    @Test
    void a_text_names_the_kind_of_a_task_and_its_queue_p2() {
        var id = UUID.randomUUID();
        var overdue =
                new TicketEvent.TaskOverdue(
                        id, id, "QUESTION", "supervisors", null, "PT0S", AT, List.of(), AT);
        var text = new LocalText("{event.kind}：{event.queue}", "{event.kind}, {event.queue}");

        assertThat(values.fill(text, NotifiedTicket.unknown(id), overdue, false))
                .isEqualTo(new LocalText("询问班长：班长", "Question, Supervisors"));
    }

    @Test
    void a_step_of_a_ladder_reaches_the_audience_of_the_event_p5() {
        UUID id = filed(anOrdinaryLeak());

        wire.send(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Escalated(
                        id,
                        id,
                        "engineering",
                        "resolve",
                        "PT1H",
                        AT,
                        List.of(Audience.DEPARTMENT, Audience.SUPERVISOR, Audience.PROJECT_LEAD),
                        null,
                        null,
                        AT));

        await().untilAsserted(() ->
                assertThat(of(id).getList("items.receiver"))
                        .containsExactlyInAnyOrder("department:engineering", "role:supervisor"));
    }

    @Test
    void a_busy_gateway_gets_the_message_again_later() {
        answer(503);
        UUID id = filed(aSuggestion());
        allowNow(id);

        await().untilAsserted(
                        () -> assertThat(toCustomer(id)).containsEntry("fault", "status 503"));
        assertThat(toCustomer(id)).containsEntry("state", "QUEUED").containsEntry("attempts", 1);

        allowNow(id);
        await().untilAsserted(() ->
                assertThat(toCustomer(id))
                        .containsEntry("state", "DELIVERED")
                        .containsEntry("attempts", 2));
        assertThat(taken().getList("messages")).hasSize(1);
    }

    @Test
    void a_message_that_the_gateway_refuses_has_failed() {
        answer(400);
        UUID id = filed(aSuggestion());
        allowNow(id);

        await().untilAsserted(() ->
                assertThat(toCustomer(id))
                        .containsEntry("state", "FAILED")
                        .containsEntry("fault", "status 400"));
    }

    @Test
    void a_customer_who_opted_out_gets_no_message_and_the_list_says_so() {
        prefer("{\"phone\": \"%s\", \"optedOut\": true}".formatted(phone), 204);
        UUID id = filed(aSuggestion());
        allowNow(id);

        await().untilAsserted(() ->
                assertThat(toCustomer(id))
                        .containsEntry("state", "SUPPRESSED")
                        .containsEntry("fault", "opted-out"));
        assertThat(taken().getList("messages")).isEmpty();
    }

    @Test
    void a_customer_without_a_telephone_is_told_by_email_through_the_queue_of_mail()
            throws Exception {
        String address = UUID.randomUUID() + "@example.com";
        UUID id = filed(aSuggestion().without("/customer/phone").with("/customer/email", address));
        try (var server = new MailServer()) {
            allowNow(id);

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(server.receivedBy(address)).hasSize(1));
        }

        assertThat(toCustomer(id))
                .containsEntry("via", "EMAIL")
                .containsEntry("state", "DELIVERED");
    }

    @Test
    void what_the_pack_keeps_no_longer_is_deleted_unless_it_waits_to_be_sent() {
        UUID old = filed(aLeakReport());
        UUID young = filed(aLeakReport());
        answer(503);
        UUID waiting = filed(aSuggestion());
        allowNow(waiting);
        await().untilAsserted(
                        () -> assertThat(toCustomer(waiting)).containsEntry("fault", "status 503"));
        age(old, 401);
        age(young, 399);
        age(waiting, 401);

        pruner.prune();

        assertThat(of(old).getList("items")).isEmpty();
        assertThat(of(young).getList("items")).hasSize(2);
        assertThat(of(waiting).getList("items.receiver")).containsExactly("customer");
    }

    /// Backdates the ticket's notifications by this number of days, and keeps queued ones queued.
    private void age(UUID ticket, int days) {
        database.update(
                """
                update notification set created_at = now() - make_interval(days => ?),
                    next_at = case when next_at is not null then now() + interval '1 hour' end
                where ticket_id = ?
                """,
                days,
                ticket);
    }

    @Test
    void a_customer_who_opted_out_by_email_gets_no_mail() {
        String address = UUID.randomUUID() + "@example.com";
        prefer("{\"email\": \"%s\", \"optedOut\": true}".formatted(address), 204);
        UUID id = filed(aSuggestion().without("/customer/phone").with("/customer/email", address));
        allowNow(id);

        await().untilAsserted(() -> assertThat(toCustomer(id)).containsEntry("fault", "opted-out"));
    }

    @Test
    void a_customer_reads_messages_in_the_language_that_was_asked_for() {
        prefer(
                "{\"phone\": \"%s\", \"optedOut\": false, \"language\": \"en\"}".formatted(phone),
                204);
        UUID id = filed(aSuggestion());
        allowNow(id);

        await().untilAsserted(() ->
                assertThat(taken().getString("messages[0].text"))
                        .startsWith("Thank you for your suggestion"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"optedOut\": true}",
                "{\"phone\": \"\", \"optedOut\": true}",
                "{\"phone\": \"没有\", \"optedOut\": true}",
                "{\"email\": \"没有\", \"optedOut\": true}",
                "{\"email\": \"a@b.cn\", \"phone\": \"13800000123\", \"optedOut\": true}",
                "{\"phone\": \"13800000123\"}",
                "{\"phone\": \"13800000123\", \"optedOut\": true, \"language\": \"fr\"}"
            })
    void a_wrong_wish_is_refused(String body) {
        prefer(body, 400);
    }

    @Test
    void the_list_is_paged_by_key() {
        UUID id = filed(aLeakReport());
        JsonPath first = list("ticket=" + id + "&limit=1");
        JsonPath second = list("ticket=" + id + "&limit=1&after=" + first.getString("next"));

        assertThat(first.getList("items")).hasSize(1);
        assertThat(second.getString("items[0].id")).isNotEqualTo(first.getString("items[0].id"));
        assertThat(second.getString("next")).isNull();
    }

    private static Filing anOrdinary(Filing filing, String phone) {
        return filing.with("/customer/phone", phone).with("/severity", "ORDINARY");
    }

    private Filing anOrdinaryLeak() {
        return anOrdinary(aLeakReport(), phone);
    }

    private Filing aSuggestion() {
        return anOrdinary(aLeakReport(), phone)
                .with("/category", "suggestion")
                .with("/fields", Map.of());
    }

    /// Ends the quiet hours and the pause for the messages of this ticket.
    private void allowNow(UUID ticket) {
        await().untilAsserted(() -> assertThat(toCustomer(ticket)).isNotNull());
        QuarkusTransaction.requiringNew()
                .run(() ->
                        repository.update(
                                "nextAt = ?1 where ticketId = ?2 and nextAt is not null",
                                Instant.EPOCH,
                                ticket));
    }

    private static JsonPath of(UUID ticket) {
        return list("ticket=" + ticket);
    }

    private static JsonPath list(String query) {
        return given().get("/notifications?" + query).then().statusCode(200).extract().jsonPath();
    }

    private static Map<String, Object> toCustomer(UUID ticket) {
        return of(ticket).getMap("items.find { it.receiver == 'customer' }");
    }

    private static void prefer(String body, int status) {
        as("agent:1001").body(body).put("/notification-preferences").then().statusCode(status);
    }

    private static String gateway(String path) {
        return ConfigProvider.getConfig()
                .getValue("hotline.gateways.sms.url", String.class)
                .replace("/sms", path);
    }

    private JsonPath taken() {
        return given().queryParam("to", phone)
                .get(gateway("/messages"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void answer(int status) {
        given().queryParam("to", phone)
                .queryParam("status", status)
                .post(gateway("/answers"))
                .then()
                .statusCode(204);
    }
}
