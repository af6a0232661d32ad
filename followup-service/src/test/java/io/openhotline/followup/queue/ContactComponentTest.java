package io.openhotline.followup.queue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.followup.Calls;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests how each role sees the contact of a follow-up, and that a reading in clear is logged.
@QuarkusTest
class ContactComponentTest extends RunningFollowUp {
    private UUID ticket;
    private UUID followUp;

    @BeforeEach
    void aFollowUp() {
        ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        followUp = hotline.planned(ticket, 1).followUpId();
    }

    @ParameterizedTest
    @ValueSource(strings = {"senior:1101", "supervisor:1201", "manager:1301", "surveyor:3101"})
    void a_list_masks_contacts_and_is_not_logged(String caller) {
        list(caller)
                .body("items.contact.name", contains("李**"))
                .body("items.contact.phone", contains("138****0123"));
        log().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator:4001", "auditor:4201"})
    void a_list_has_no_contacts_for_those_who_call_nobody(String caller) {
        list(caller)
                .body("items.ticket.id", contains(ticket.toString()))
                .body("items.contact", contains(equalTo(Map.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "senior:1101, agent:1101",
        "supervisor:1201, agent:1201",
        "manager:1301, agent:1301",
        "surveyor:3101, agent:3101"
    })
    void a_caller_reads_whom_to_call_and_the_reading_is_logged(String caller, String actor) {
        get(caller)
                .header("Cache-Control", "no-store")
                .body("contact.name", equalTo("李秀英"))
                .body("contact.phone", equalTo("13800000123"));

        log().body("items", hasSize(1))
                .body("items.actor", contains(actor))
                .body("items.person", contains(actor.substring("agent:".length())))
                .body("items.client", contains("desk"))
                .body("items.operation", contains("getFollowUp"))
                .body("items[0].fields", contains("name", "phone"))
                .body("items[0].reason", nullValue());
    }

    @Test
    void an_auditor_reads_a_masked_contact_and_an_operator_none() {
        get("auditor:4201")
                .body("contact.name", equalTo("李**"))
                .body("contact.phone", equalTo("138****0123"));
        get("operator:4001").body("contact", equalTo(Map.of()));
        log().body("items", hasSize(0));
    }

    @Test
    void what_the_customer_said_is_shown_as_the_contact_is() {
        Calls.attempt(followUp, "REACHED").statusCode(201);
        Calls.answers(
                        followUp,
                        """
                        {"satisfaction": "SATISFIED", "remark": "请打13877770001",
                         "answers": [{"question": "attitude", "answer": "5"},
                                     {"question": "advice", "answer": "联系13877770002"}]}
                        """)
                .statusCode(200);

        get("auditor:4201")
                .body("survey.remark", equalTo("请打138****0001"))
                .body("survey.answers.answer", contains("5", "联系138****0002"));
        get("operator:4001")
                .body("survey.satisfaction", equalTo("SATISFIED"))
                .body("survey.remark", nullValue())
                .body("survey.answers", hasSize(0));
        log().body("items", hasSize(0));
        get(Calls.SURVEYOR)
                .body("survey.remark", equalTo("请打13877770001"))
                .body("survey.answers.answer", contains("5", "联系13877770002"));
        log().body("items[0].fields", contains("text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agent:1001",
                "department:engineering",
                "inspector:3001",
                "librarian:3201",
                "reports:3301",
                "customer:customer-app",
                "import:importer"
            })
    void nobody_else_sees_follow_ups(String caller) {
        Calls.as(caller).get("/followups").then().statusCode(403);
        Calls.as(caller).get("/followups/{id}", followUp).then().statusCode(403);
        Calls.as(caller)
                .get("/followups/{id}", UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-may-not-act"));
        log().body("items", hasSize(0));
    }

    private ValidatableResponse list(String caller) {
        return Calls.as(caller).get("/followups?ticket=" + ticket).then().statusCode(200);
    }

    private ValidatableResponse get(String caller) {
        return Calls.as(caller).get("/followups/{id}", followUp).then().statusCode(200);
    }

    private ValidatableResponse log() {
        return Calls.as("auditor:4201").get("/access-log?ticket=" + ticket).then().statusCode(200);
    }
}
