package io.openhotline.followup.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.ScheduleCause;
import io.openhotline.contracts.FollowUpEvent.Scheduled;
import io.openhotline.contracts.FollowUpEvent.Visit;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.FollowUpEvent.Way;
import io.openhotline.followup.Calls;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests door visits, appointments and ways over HTTP (P8).
@QuarkusTest
class WaysComponentTest extends RunningFollowUp {
    static final String PHOTO = "019a0b3e-5c00-7000-8000-000000000501";

    @Test
    void a_door_visit_is_recorded_with_who_went_a_photo_and_the_signature() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        UUID followUp = hotline.planned(ticket, 1).followUpId();

        attempt(
                        followUp,
                        """
                        {"contact": "REACHED", "way": "DOOR", "visit": {"visitors": ["王师傅", "3101"],
                         "photos": ["%s"], "signedBy": "李秀英"}}
                        """
                                .formatted(PHOTO))
                .statusCode(201);

        Calls.followUp(followUp)
                .body("attempts.way", contains("DOOR"))
                .body("attempts.visit.visitors[0]", contains("王师傅", "3101"))
                .body("attempts.visit.photos[0]", contains(PHOTO))
                .body("attempts.visit.signedBy", contains("李秀英"));
        Attempted attempted = only(ticket, Attempted.class);
        assertThat(attempted.way()).isEqualTo(Way.DOOR);
        assertThat(attempted.visit())
                .isEqualTo(
                        new Visit(List.of("王师傅", "3101"), List.of(UUID.fromString(PHOTO)), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'contact': 'REACHED', 'way': 'DOOR'} | /visit",
                "{'contact': 'REACHED', 'way': 'DOOR', 'visit': {'visitors': []}} | /visit/visitors",
                "{'contact': 'REACHED', 'way': 'DOOR', 'visit': {'visitors': ['王师傅']}} | /visit",
                "{'contact': 'REACHED', 'way': 'DOOR', 'visit': {'visitors': [' ']}} | /visit/visitors/0",
                "{'contact': 'NO_ANSWER', 'way': 'PHONE', 'visit': {'visitors': ['王师傅']}} | /visit",
                "{'contact': 'NO_ANSWER', 'way': 'SMS'} | /way",
                "{'contact': 'NO_ANSWER', 'way': 'PIGEON'} | /way",
                "{'contact': 'NO_ANSWER', 'visit': {'guests': 2}} | /visit/guests"
            })
    void a_wrong_visit_is_refused_with_the_field(String body, String field) {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        UUID followUp = hotline.planned(ticket, 1).followUpId();

        attempt(followUp, body.replace('\'', '"'))
                .statusCode(400)
                .body("errors.pointer", hasItem(field));
    }

    @Test
    void an_appointment_sorts_the_queue_and_can_be_taken_back() {
        UUID late = followUp(hotline.now.minusSeconds(60));
        UUID early = followUp(hotline.now.minusSeconds(120));
        Instant soon = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);

        schedule(late, "{\"appointment\": \"%s\", \"way\": \"DOOR\"}".formatted(soon))
                .statusCode(200)
                .body("way", equalTo("DOOR"))
                .body("appointment", equalTo(soon.toString()));

        queue("")
                .body("items.id", contains(late.toString(), early.toString()))
                .body("items.nextAt[0]", equalTo(soon.toString()))
                .body("items.notBefore[0]", equalTo(soon.toString()));
        queue("&way=DOOR").body("items.id", contains(late.toString()));
        queue("&askable=true").body("items.id", contains(early.toString()));
        queue("&overdue=true").body("items", hasSize(0));

        schedule(late, "{}").statusCode(200).body("appointment", nullValue());
        queue("&way=DOOR&askable=true").body("items.id", contains(late.toString()));
    }

    @Test
    void an_appointment_is_published() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        Planned planned = hotline.planned(ticket, 1);
        Instant soon = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);

        schedule(planned.followUpId(), "{\"appointment\": \"" + soon + "\"}").statusCode(200);

        Scheduled scheduled = only(ticket, Scheduled.class);
        assertThat(scheduled.cause()).isEqualTo(ScheduleCause.APPOINTMENT);
        assertThat(scheduled.appointment()).isEqualTo(soon);
        assertThat(scheduled.dueAt()).isEqualTo(planned.dueAt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT1S", "P61D"})
    void an_appointment_lies_in_the_next_sixty_days(Duration ahead) {
        Instant at = Instant.now().plus(ahead);

        schedule(followUp(hotline.now), "{\"appointment\": \"" + at + "\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/appointment"))
                .body("errors.rule", contains("within-days"));
    }

    @Test
    void a_link_has_no_appointment() {
        Instant soon = Instant.now().plusSeconds(3600);

        schedule(
                        followUp(hotline.now),
                        "{\"appointment\": \"%s\", \"way\": \"SMS\"}".formatted(soon))
                .statusCode(400)
                .body("errors.pointer", contains("/appointment"))
                .body("errors.rule", contains("not-with-a-link"));
    }

    @Test
    void an_appointment_that_is_no_time_is_refused() {
        schedule(followUp(hotline.now), "{\"appointment\": \"tomorrow\"}").statusCode(400);
    }

    @Test
    void a_way_without_an_address_is_refused() {
        schedule(followUp(hotline.now), "{\"way\": \"EMAIL\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/way-not-possible"));
    }

    @Test
    void a_customer_who_wants_no_calls_is_not_asked() {
        var customer =
                new Customer(
                        "李秀英",
                        "13800000123",
                        "household",
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Customer.Wishes("zh", true, null));

        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now, customer);

        assertThat(only(ticket, Waived.class).waiver()).isEqualTo(Waiver.DECLINED);
    }

    /// The pack asks about suggestions by message first.
    @Test
    void the_first_way_of_the_pack_is_published() {
        UUID ticket = hotline.handled(CategoryKind.SUGGESTION, hotline.now);

        assertThat(hotline.planned(ticket, 1).way()).isEqualTo(Way.SMS);
        assertThat(hotline.planned(ticket, 1).dueAt())
                .isEqualTo(hotline.now.plus(Duration.ofHours(24)));
    }

    private UUID followUp(Instant handledAt) {
        return hotline.planned(hotline.handled(CategoryKind.COMPLAINT, handledAt), 1).followUpId();
    }

    private static ValidatableResponse attempt(UUID followUp, String body) {
        return Calls.as(Calls.SURVEYOR)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/followups/{id}/attempts", followUp)
                .then();
    }

    private static ValidatableResponse schedule(UUID followUp, String body) {
        return Calls.as(Calls.SURVEYOR)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/followups/{id}/schedule", followUp)
                .then();
    }

    private static ValidatableResponse queue(String filter) {
        return Calls.as(Calls.SURVEYOR)
                .get("/followups?status=PLANNED" + filter)
                .then()
                .statusCode(200);
    }

    private <T extends FollowUpEvent> T only(UUID ticket, Class<T> type) {
        List<T> published = hotline.published(ticket, type);
        assertThat(published).hasSize(1);
        return published.getFirst();
    }
}
