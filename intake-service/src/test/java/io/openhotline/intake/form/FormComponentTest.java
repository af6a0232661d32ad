package io.openhotline.intake.form;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.intake.policy.FormField;
import io.openhotline.intake.policy.FormTemplate;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class FormComponentTest {
    private static final String WHOLE =
            """
            {"fields": {"accountNumber": "100200300", "meterNumber": "SH-20191122",
                        "request": "suspension", "reading": 1284, "reason": "房屋翻修，<停水>半年 & 更久"}}
            """;

    @Inject FormService forms;

    @Test
    void a_form_is_filled_part_by_part_and_signed_off_as_a_whole_w9() {
        UUID ticket = filed(aLeakReport());
        String form = begun(ticket, "{\"accountNumber\": \"100200300\"}");
        signOff(ticket, form, 0)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/fields/meterNumber", "/fields/request", "/fields/reading"));

        fill(ticket, form, WHOLE).statusCode(200).body("revision", equalTo(1));
        signOff(ticket, form, 0).statusCode(409).body("type", equalTo("/problems/form-changed"));
        signOff(ticket, form, 1).statusCode(200).body("signedBy", equalTo("agent:1001"));

        fill(ticket, form, "{\"fields\": {\"reading\": 1}}")
                .statusCode(409)
                .body("type", equalTo("/problems/form-signed-off"));
        timeline(ticket).body("items.type", hasItem("ticket.form-signed.v1"));
    }

    @Test
    void null_clears_a_field_and_other_fields_stay() {
        UUID ticket = filed(aLeakReport());
        String form = begun(ticket, "{\"reading\": 12.5, \"meterNumber\": \"A1\"}");

        fill(ticket, form, "{\"fields\": {\"reading\": null}}")
                .statusCode(200)
                .body("fields.reading", nullValue())
                .body("fields.meterNumber", equalTo("A1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"reading\": -1}                  | /fields/reading",
                "{\"reading\": \"many\"}            | /fields/reading",
                "{\"request\": \"demolition\"}      | /fields/request",
                "{\"accountNumber\": \"十二\"}      | /fields/accountNumber",
                "{\"meterNumber\": \" \"}           | /fields/meterNumber",
                "{\"nothing\": 1}                   | /fields/nothing",
                "{\"nothing\": null}                | /fields/nothing",
            })
    void a_wrong_value_is_refused_by_name_and_nothing_is_kept(String fields, String pointer) {
        UUID ticket = filed(aLeakReport());
        String form = begun(ticket, "{}");

        fill(ticket, form, "{\"fields\": %s}".formatted(fields))
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
        as("agent:1001")
                .get("/tickets/{ticket}/forms/{form}", ticket, form)
                .then()
                .body("revision", equalTo(0));
    }

    @Test
    void a_form_that_is_open_while_its_template_changes_keeps_the_types_that_it_began_with() {
        UUID ticket = filed(aLeakReport());
        String form = begunByAnEarlierPack(ticket);

        fill(ticket, form, "{\"fields\": {\"reading\": 1284}}")
                .statusCode(400)
                .body("errors.pointer", contains("/fields/reading"));
        fill(ticket, form, "{\"fields\": {\"reading\": \"约1284\"}}").statusCode(200);
        signOff(ticket, form, 1).statusCode(200);
        as("agent:1001")
                .get("/tickets/{ticket}/forms/{form}/print", ticket, form)
                .then()
                .statusCode(200);

        String now = begun(ticket, "{}");
        fill(ticket, now, "{\"fields\": {\"reading\": \"约1284\"}}").statusCode(400);
        fill(ticket, now, "{\"fields\": {\"reading\": 1284}}").statusCode(200);
    }

    /// Starts a form with an earlier pack, in which the meter reading was a text.
    private String begunByAnEarlierPack(UUID ticket) {
        var reading =
                new FormField(
                        "reading",
                        new LocalText("水表读数", "Reading"),
                        FormField.Type.TEXT,
                        null,
                        null,
                        null,
                        null,
                        20,
                        null,
                        true);
        var template =
                new FormTemplate(
                        "meter-suspension", new LocalText("报停", "Suspension"), List.of(reading));
        return forms.begin(new TicketId(ticket), template, Map.of(), new Actor(Role.AGENT, "1001"))
                .id
                .toString();
    }

    @Test
    void an_unknown_form_and_a_form_of_another_ticket_are_refused() {
        UUID ticket = filed(aLeakReport());
        String form = begun(ticket, "{}");

        attach(ticket, "{\"template\": \"marriage\"}")
                .statusCode(400)
                .body("errors.rule", contains("unknown-form"));
        fill(filed(aLeakReport()), form, WHOLE)
                .statusCode(404)
                .body("type", equalTo("/problems/form-not-found"));
    }

    @Test
    void a_form_is_printed_in_chinese_and_nothing_in_it_is_markup() throws IOException {
        UUID ticket = filed(aLeakReport());
        String form = begun(ticket, "{}");
        fill(ticket, form, WHOLE);
        signOff(ticket, form, 1).statusCode(200);

        byte[] pdf =
                as("agent:1001")
                        .get("/tickets/{ticket}/forms/{form}/print", ticket, form)
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray();

        assertThat(text(pdf))
                .contains("水表报停、销户、复用申请表", "Suspension, closing or resumption of a meter")
                .contains("1284 m³", "报停 · Suspension")
                .contains("房屋翻修，<停水>半年 & 更久", "签核 · Signed off: agent:1001")
                .contains("办理经过 · Course", "表单已签核：水表报停")
                .doesNotContain("草稿");
    }

    @Test
    void who_may_not_see_contact_data_sees_long_numbers_masked() {
        UUID ticket = filed(aLeakReport());
        begun(ticket, "{\"reason\": \"请致电13900001234\"}");

        as("agent:1002")
                .get("/tickets/{ticket}/forms", ticket)
                .then()
                .statusCode(200)
                .body("items[0].fields.reason", equalTo("请致电139****1234"));
    }

    @Test
    void the_templates_of_the_pack_are_listed() {
        as("agent:1001")
                .get("/form-templates")
                .then()
                .statusCode(200)
                .body("items.code", contains("customer-data-change", "meter-suspension"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String begun(UUID ticket, String fields) {
        return attach(
                        ticket,
                        "{\"template\": \"meter-suspension\", \"fields\": %s}".formatted(fields))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse attach(UUID ticket, String body) {
        return as("agent:1001")
                .header(Idempotency.HEADER, UUID.randomUUID().toString())
                .body(body)
                .post("/tickets/{ticket}/forms", ticket)
                .then();
    }

    private static ValidatableResponse fill(UUID ticket, String form, String body) {
        return as("agent:1001")
                .body(body)
                .patch("/tickets/{ticket}/forms/{form}", ticket, form)
                .then();
    }

    private static ValidatableResponse signOff(UUID ticket, String form, int revision) {
        return as("agent:1001")
                .body("{\"revision\": %d}".formatted(revision))
                .post("/tickets/{ticket}/forms/{form}/sign-off", ticket, form)
                .then();
    }

    private static ValidatableResponse timeline(UUID ticket) {
        return as("agent:1001").get("/tickets/{ticket}/timeline", ticket).then().statusCode(200);
    }
}
