package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Severity;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.testing.MailServer;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Takes the report of the month before from its draft to its corrections (T12).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class EditionComponentTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final YearMonth MONTH = YearMonth.now(ZONE).minusMonths(1);

    /// As reporting.yaml of the pack says.
    private static final List<String> RECEIVERS =
            List.of("management@example.com", "service-office@example.com");

    private static MailServer mail;

    @BeforeAll
    static void startMail() {
        mail = new MailServer();
    }

    @AfterAll
    static void stopMail() {
        mail.close();
    }

    @Test
    void a_draft_is_commented_and_published_and_keeps_its_figures() throws Exception {
        Rebuilds.awaitEnd();
        aTicketOfTheMonth();
        String draft = awaitDraft();
        publish(draft)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/edition-not-commented"));
        given().get("/editions/" + draft + "/report.pdf").then().statusCode(404);
        comment(draft, "漏水报修增多，因寒潮。").then().statusCode(204);
        publish(draft).then().statusCode(204);

        assertDelivered(draft);
        int published = edition(draft).path("report.total.count");
        aTicketOfTheMonth();

        edition(draft)
                .then()
                .body("edition.code", equalTo("monthly-report"))
                .body("edition.overdue", equalTo(false))
                .body("comment", equalTo("漏水报修增多，因寒潮。"))
                .body("report.period", equalTo(MONTH.toString()))
                .body("report.total.count", equalTo(published))
                .body("corrections.find { it.figure == 'category:leak' }.name.zh", equalTo("报漏"))
                .body(
                        "corrections.find { it.figure == 'total:all' }.published",
                        equalTo(Integer.toString(published)))
                .body(
                        "corrections.find { it.figure == 'total:all' }.today",
                        equalTo(Integer.toString(published + 1)));
        publish(draft).then().statusCode(409).body("type", equalTo("/problems/edition-published"));
        comment(draft, "另一种说法").then().statusCode(409);
        assertThat(given().get("/editions/" + draft + "/report.pdf").asByteArray())
                .startsWith('%', 'P', 'D', 'F');
        assertThat(given().get("/editions/" + draft + "/report.xlsx").asByteArray())
                .startsWith('P', 'K');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"comment\": \"\"}",
                "{\"comment\": null}",
                "{\"comment\": \"好\", \"remark\": \"x\"}"
            })
    void a_comment_says_something(String body) {
        manager()
                .contentType("application/json")
                .body(body)
                .put("/editions/" + UUID.randomUUID() + "/comment")
                .then()
                .statusCode(400);
    }

    @Test
    void an_unknown_edition_is_missing() {
        String unknown = "/editions/" + UUID.randomUUID();
        given().get(unknown)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/edition-not-found"));
        given().get("/editions/nonsense").then().statusCode(404);
        given().get(unknown + "/deliveries").then().statusCode(404);
        manager()
                .post(unknown + "/deliveries/" + UUID.randomUUID() + "/attempts")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/delivery-not-found"));
        manager().post(unknown + "/publication").then().statusCode(404);
    }

    /// The receivers of the pack get the files of the publication, once each.
    private static void assertDelivered(String draft) throws Exception {
        byte[] workbook = given().get("/editions/" + draft + "/report.xlsx").asByteArray();
        byte[] print = given().get("/editions/" + draft + "/report.pdf").asByteArray();
        await().untilAsserted(() ->
                manager()
                        .get("/editions/" + draft + "/deliveries")
                        .then()
                        .body("items.state", equalTo(List.of("SENT", "SENT"))));
        for (String receiver : RECEIVERS) {
            List<MimeMessage> received = mail.receivedBy(receiver);
            assertThat(received).hasSize(1);
            assertThat(received.getFirst().getSubject())
                    .isEqualTo("月度服务报告 · Monthly service report " + MONTH);
            var parts = (MimeMultipart) received.getFirst().getContent();
            assertThat(parts.getBodyPart(0).getContent().toString())
                    .contains("月度服务报告（" + MONTH + "）已发布")
                    .contains("Monthly service report of " + MONTH + " is published")
                    .contains("漏水报修增多，因寒潮。");
            assertThat(parts.getBodyPart(1).getFileName())
                    .isEqualTo("monthly-report-" + MONTH + ".xlsx");
            assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(workbook);
            assertThat(parts.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(print);
        }
        given().get("/editions/" + draft + "/deliveries")
                .then()
                .body("items.receiver", equalTo(List.of("**@example.com", "**@example.com")));
        String sent = manager().get("/editions/" + draft + "/deliveries").path("items[0].id");
        manager()
                .post("/editions/" + draft + "/deliveries/" + sent + "/attempts")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/delivery-not-settled"));
    }

    private static String awaitDraft() {
        String ofMonth =
                "items.find { it.code == 'monthly-report' && it.period == '%s' }?.id"
                        .formatted(MONTH);
        return await().until(
                        () -> given().get("/editions").<String>path(ofMonth), id -> id != null);
    }

    private static void aTicketOfTheMonth() {
        TicketEvents ticket =
                TicketEventsBuilder.aTicket(
                                UUID.randomUUID(),
                                MONTH.atDay(3).atStartOfDay(ZONE).toInstant(),
                                "phone",
                                "leak",
                                CategoryKind.REPAIR,
                                null,
                                Severity.ORDINARY)
                        .build(State.RECEIVED);
        try (Wire wire = Wire.connect()) {
            new EventSender(wire).send(new ArrayList<>(ticket.events()));
        }
    }

    private static RequestSpecification manager() {
        return given().header("Authorization", "Bearer " + TestTokens.of("manager:3001"));
    }

    private static Response edition(String id) {
        return given().get("/editions/" + id);
    }

    private static Response comment(String id, String text) {
        return manager()
                .contentType("application/json")
                .body("{\"comment\": \"" + text + "\"}")
                .put("/editions/" + id + "/comment");
    }

    private static Response publish(String id) {
        return manager().post("/editions/" + id + "/publication");
    }
}
