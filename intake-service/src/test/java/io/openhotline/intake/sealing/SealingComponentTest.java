package io.openhotline.intake.sealing;

import static io.openhotline.intake.testing.Client.aCustomer;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.timeline;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.intake.testing.Filing;
import io.openhotline.intake.testing.PublishedTickets;
import io.openhotline.intake.testing.Stored;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests anonymous and sealed tickets (GB/T 33358).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class SealingComponentTest {
    private static final AtomicInteger NEXT = new AtomicInteger(100);
    private static final String WHO =
            "{\"fields\": [\"name\", \"phone\"], \"reason\": \"COMPLAINT\"}";

    @Inject PublishedTickets published;
    @Inject Stored stored;

    private final String phone = "+8613700000" + NEXT.getAndIncrement();

    @Test
    void an_app_that_files_anonymously_leaves_no_trace_of_its_customer() {
        String person = "c-" + UUID.randomUUID();
        UUID id = filedBy(aCustomer("app-1", person), anAnonymousLeak().with("/channel", "app"));

        assertThat(
                        stored.query(
                                "select coalesce(customer_subject, '-') from ticket where id = '"
                                        + id
                                        + "'"))
                .containsExactly("-");
    }

    @Test
    void a_usual_ticket_has_no_code() {
        file(aLeakReport()).statusCode(201).body("followCode", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"/customer/name | 李", "/customer/phone | 13800000123", "/sealed | true"})
    void an_anonymous_filing_names_nobody(String pointer, String value) {
        Object given = value.equals("true") ? Boolean.TRUE : value;

        file(anAnonymousLeak().with(pointer, given))
                .statusCode(400)
                .body("errors.rule", hasItem("anonymous-names-nobody"));
    }

    @Test
    void nobody_sees_or_finds_the_customer_of_a_sealed_ticket() {
        UUID id = filed(aSealedLeak());

        assertUnknown(id);
        assertThat(published.payload(id, "ticket.created.v1"))
                .doesNotContain("李秀英")
                .doesNotContain(phone);
    }

    @Test
    void a_ticket_that_is_sealed_later_forgets_its_customer() {
        UUID id = filed(aSealedLeak().without("/sealed"));
        seal(id, "{\"reason\": \"客户担心报复\"}").statusCode(204);

        assertUnknown(id);
        assertThat(published.types(id)).containsExactly("ticket.created.v1", "ticket.sealed.v1");
        seal(id, "{\"reason\": \"再次\"}").statusCode(409);
    }

    @Test
    void a_named_role_reveals_a_sealed_customer_and_the_log_says_why() {
        UUID id = filed(aSealedLeak());

        reveal("supervisor:2001", id).statusCode(403).body("type", endsWith("identity-sealed"));
        reveal("manager:9001", id)
                .statusCode(200)
                .body("name", equalTo("李秀英"))
                .body("phone", equalTo(phone));
        as("auditor:8001")
                .get("/access-log?ticket=" + id)
                .then()
                .body("items.operation", equalTo(List.of("revealTicket")))
                .body("items.reason", equalTo(List.of("COMPLAINT")));
    }

    @Test
    void nothing_is_sealed_without_a_customer_or_a_reason() {
        file(anAnonymousLeak()
                        .without("/anonymous")
                        .with("/category", "consult-price")
                        .without("/fields")
                        .with("/sealed", true))
                .statusCode(400)
                .body("errors.rule", hasItem("nobody-to-seal"));
        UUID nobody = filed(anAnonymousLeak());
        seal(nobody, "{\"reason\": \"保密\"}").statusCode(409);
        seal(nobody, "{}").statusCode(400);
        seal(UUID.randomUUID(), "{\"reason\": \"保密\"}").statusCode(404);
    }

    private void assertUnknown(UUID id) {
        for (String caller : List.of("agent:1001", "supervisor:2001", "manager:9001")) {
            as(caller)
                    .get("/tickets/" + id)
                    .then()
                    .statusCode(200)
                    .body("sealed", equalTo(true))
                    .body("customer.name", nullValue())
                    .body("customer.phone", nullValue())
                    .body("customer.email", nullValue())
                    .body("customer.id", nullValue());
        }
        for (String search :
                List.of("{\"phone\": \"%s\"}".formatted(phone), "{\"name\": \"李秀英\"}")) {
            as("supervisor:2001")
                    .body(search)
                    .post("/tickets/search")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id.toString())));
        }
        assertThat(timeline(id).prettify()).doesNotContain("李秀英").doesNotContain(phone);
        assertThat(
                        stored.query(
                                "select count(*) from ticket_search where personal and ticket_id = '"
                                        + id
                                        + "'"))
                .containsExactly("0");
    }

    private static Filing anAnonymousLeak() {
        return aLeakReport().without("/customer").with("/anonymous", true);
    }

    private Filing aSealedLeak() {
        return aLeakReport()
                .with("/customer/phone", phone)
                .with("/customer/email", "li@example.org")
                .with("/sealed", true);
    }

    private static ValidatableResponse seal(UUID id, String body) {
        return as("agent:1001").body(body).post("/tickets/" + id + "/sealing").then();
    }

    private static ValidatableResponse reveal(String caller, UUID id) {
        return as(caller).body(WHO).post("/tickets/" + id + "/reveal").then();
    }
}
