package io.openhotline.followup.queue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.followup.Calls;
import io.openhotline.followup.HotlineEvents;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class QueueComponentTest extends RunningFollowUp {
    private static final Customer SWITCHBOARD =
            new Customer(
                    "李秀英",
                    "+8675588886666",
                    "household",
                    "0755-88886666转801/13800000123",
                    "801",
                    List.of("+8613800000123"));

    @Test
    void the_queue_is_sorted_by_due_time_and_masks_contacts() {
        UUID second = complaint(-60);
        UUID third = complaint(0);
        UUID first = complaint(-120);

        given().queryParam("status", "PLANNED")
                .get("/followups")
                .then()
                .statusCode(200)
                .body("items.ticket.id", equalTo(ids(first, second, third)))
                .body("items.overdue", equalTo(List.of(false, false, false)))
                .body("items.contact.name", everyItem(equalTo("李**")))
                .body("items.contact.phone", everyItem(equalTo("138****0123")))
                .body("next", nullValue());
    }

    @Test
    void a_follow_up_after_its_due_time_is_overdue() {
        complaint(-25 * 3_600);

        given().get("/followups").then().body("items.overdue", equalTo(List.of(true)));
    }

    @Test
    void the_queue_pages_by_key() {
        List<UUID> tickets = IntStream.range(0, 5).mapToObj(i -> complaint(i % 2)).toList();

        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            var page =
                    (after == null ? given() : given().queryParam("after", after))
                            .queryParam("limit", 2)
                            .get("/followups")
                            .jsonPath();
            seen.addAll(page.getList("items.ticket.id"));
            after = page.getString("next");
        } while (after != null);

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(tickets.stream().map(UUID::toString).toList());
    }

    @Test
    void the_queue_is_filtered() {
        UUID early = complaint(-7_200);
        UUID late = complaint(0);
        UUID done = hotline.planned(early, 1).followUpId();
        Calls.survey(done, "SATISFIED");

        list("status", "COMPLETED", early);
        list("status", "PLANNED", late);
        list("ticket", late.toString(), late);
        list("ticket", HotlineEvents.number(early), early);
        list("ticket", HotlineEvents.number(early).replace("-", " "), early);
        list("ticket", "2026-0000123-6");
        list("dueBefore", hotline.now.plusSeconds(86_400 - 3_600).toString(), early);
        list("dueBefore", "2026-01-01T00:00:00+08:00");
    }

    @ParameterizedTest
    @CsvSource({
        "status, OPEN, one-of",
        "dueBefore, 2026-02-30T00:00:00Z, instant",
        "dueBefore, yesterday, instant",
        "ticket, '', text",
        "ticket, ' ', text",
        "ticket, 2026-0000123-7, ticket-number-check-digit",
        "after, 17, cursor",
        "after, 2026-11-21T00:00:00Z_17, cursor",
        "limit, 0, range",
        "limit, 201, range",
        "limit, ten, range",
        "state, PLANNED, unknown-field",
    })
    void a_parameter_that_breaks_a_rule_is_named(String name, String value, String rule) {
        given().queryParam(name, value)
                .get("/followups")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors.pointer", equalTo(List.of(name)))
                .body("errors.rule", equalTo(List.of(rule)));
    }

    @Test
    void a_ticket_with_a_control_character_is_named() {
        given().queryParam("ticket", "\u0000")
                .get("/followups")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors.pointer", equalTo(List.of("ticket")));
    }

    @Test
    void a_single_follow_up_has_what_the_call_needs() {
        UUID ticket = complaint(0);
        UUID id = hotline.planned(ticket, 1).followUpId();
        Calls.attempt(id, "BUSY");

        Calls.followUp(id)
                .statusCode(200)
                .body("ticket.number", equalTo(HotlineEvents.number(ticket)))
                .body("contact.name", equalTo("李秀英"))
                .body("contact.phone", equalTo("13800000123"))
                .body("attempts.contact", equalTo(List.of("BUSY")))
                .body("attempts.actor", equalTo(List.of("agent:3101")))
                .body(
                        "questionnaire.questions.code",
                        equalTo(
                                List.of(
                                        "solved",
                                        "promptness",
                                        "attitude",
                                        "advice",
                                        "cause",
                                        "loyalty")));
    }

    @Test
    void the_surveyor_gets_extension_and_further_numbers_f4() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now, SWITCHBOARD);
        UUID id = hotline.planned(ticket, 1).followUpId();

        Calls.followUp(id)
                .body("contact.phone", equalTo("+8675588886666"))
                .body("contact.extension", equalTo("801"))
                .body("contact.furtherPhones", equalTo(List.of("+8613800000123")));
        given().get("/followups")
                .then()
                .body("items[0].contact.phone", endsWith("****6666"))
                .body("items[0].contact.extension", nullValue())
                .body("items[0].contact.furtherPhones", nullValue());
    }

    @Test
    void the_contact_is_deleted_when_the_customer_is_satisfied() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now, SWITCHBOARD);
        UUID id = hotline.planned(ticket, 1).followUpId();

        Calls.survey(id, "SATISFIED").statusCode(200);

        Calls.followUp(id)
                .body("contact.extension", nullValue())
                .body("contact.furtherPhones", nullValue())
                .body("contact.name", nullValue())
                .body("contact.phone", nullValue())
                .body("questionnaire", nullValue());
    }

    @Test
    void an_unknown_follow_up_is_a_404() {
        Calls.followUp(UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("/problems/follow-up-not-found"));
        given().get("/followups/17").then().statusCode(404);
    }

    @Test
    void the_questionnaire_can_be_shown_before_a_call() {
        given().get("/questionnaire")
                .then()
                .statusCode(200)
                .body("satisfactions", hasSize(5))
                .body("satisfactions[3].text.zh", equalTo("不满意"))
                .body("questions[0].options.code", equalTo(List.of("yes", "partly", "no")))
                .body("questions[1].kind", equalTo("SCALE"))
                .body("questions[1].max", equalTo(5));
    }

    @Test
    void a_month_that_does_not_exist_is_refused() {
        given().queryParam("month", "2026-13")
                .get("/strata")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("month")));
    }

    private UUID complaint(int second) {
        return hotline.handled(CategoryKind.COMPLAINT, hotline.now.plusSeconds(second));
    }

    private static void list(String name, String value, UUID... tickets) {
        given().queryParam(name, value)
                .get("/followups")
                .then()
                .statusCode(200)
                .body("items.ticket.id", equalTo(ids(tickets)));
    }

    private static List<String> ids(UUID... tickets) {
        return List.of(tickets).stream().map(UUID::toString).toList();
    }
}
