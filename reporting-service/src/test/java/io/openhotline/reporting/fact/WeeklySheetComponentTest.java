package io.openhotline.reporting.fact;

import static io.openhotline.reporting.fact.Callers.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.weekly.Sheets;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The weekly sheet of the head of the desk (W8). Each test makes a sheet of a week of its own.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class WeeklySheetComponentTest {
    private static final String HEAD = "supervisor:2001";

    @Inject Sheets sheets;

    private Wire wire;
    private EventSender sender;

    @BeforeEach
    void connect() {
        Rebuilds.awaitEnd();
        wire = Wire.connect();
        sender = new EventSender(wire);
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void a_sheet_is_made_once_and_shows_what_is_rising_and_who_is_late() throws Exception {
        LocalDate due = LocalDate.of(2044, 4, 15);
        IntStream.range(0, 6)
                .forEach(_ -> send(leak("2044-04-08T02:00:00Z").build(State.RECEIVED)));
        send(consult("2044-04-14T15:59:00Z").answered(true).build(State.HANDLED));
        IntStream.range(0, 4)
                .forEach(_ -> send(consult("2044-03-20T02:00:00Z").build(State.RECEIVED)));
        TicketEventsBuilder late =
                leak("1990-01-02T02:00:00Z")
                        .issued("weekly-late")
                        .chased()
                        .overdue(Deadline.RESOLVE);
        send(late.build(State.DISPATCHED));

        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            instances.submit(() -> sheets.make(due));
            instances.submit(() -> sheets.make(due));
        }

        assertThat(listed(due)).hasSize(1);
        sheet(due)
                .body("sheet.firstDay", equalTo("2044-04-08"))
                .body("sheet.lastDay", equalTo("2044-04-14"))
                .body("matters.category", contains("leak", "consult-price"))
                .body("matters.count", contains(6, 1))
                .body("matters.usual", contains(0.0f, 1.0f))
                .body("matters.rising", contains(true, false))
                .body("matters[0].name.zh", equalTo("报漏"))
                .body("departments.find { it.department == 'weekly-late' }.overdue", equalTo(1))
                .body("overdue[0].ticket", equalTo(late.ticket().toString()))
                .body("overdue[0].workOrder", equalTo(orderOf(late).toString()))
                .body("overdue[0].department", equalTo("weekly-late"))
                .body("overdue[0].dueAt", equalTo("1990-01-03T03:00:00Z"))
                .body("overdue[0].chases", equalTo(1))
                .body("records.agent", contains("1001"))
                .body("records[0].tickets", equalTo(7));
    }

    @Test
    void a_record_lists_tickets_and_calls_of_the_agent_with_what_became_of_each() {
        LocalDate due = LocalDate.of(2044, 5, 13);
        send(consult("2044-05-06T02:00:00Z").answered(true).build(State.HANDLED));
        send(leak("2044-05-07T02:00:00Z").issued("engineering").build(State.DISPATCHED));
        send(
                leak("2044-05-08T02:00:00Z")
                        .issued("engineering")
                        .overdue(Deadline.RESOLVE)
                        .build(State.DISPATCHED));
        send(
                leak("2044-05-09T02:00:00Z")
                        .issued("engineering")
                        .completed()
                        .planned()
                        .asked(Satisfaction.SATISFIED)
                        .build(State.HANDLED));
        send(leak("2044-05-12T16:00:00Z").build(State.RECEIVED));
        call("2044-05-10T02:00:00Z");
        call("2044-05-13T02:00:00Z");
        sheets.make(due);

        String id = sheet(due).extract().path("records.find { it.agent == '1001' }.id");
        as(HEAD).get("/agent-records/" + id)
                .then()
                .statusCode(200)
                .body("record.tickets", equalTo(4))
                .body(
                        "content.tickets.became",
                        contains("ANSWERED_AT_ONCE", "DISPATCHED", "OVERDUE", "SATISFIED"))
                .body("content.tickets[3].satisfaction", equalTo("SATISFIED"))
                .body("content.tickets[3].department", equalTo("engineering"))
                .body("content.calls", hasSize(1))
                .body("content.calls[0].queue", equalTo("repair"))
                .body("content.calls[0].waitSeconds", equalTo(9))
                .body("content.calls[0].talkSeconds", equalTo(60))
                .body("remarks", nullValue());
        for (String file :
                List.of(
                        "/agent-records/" + id + "/record",
                        "/weekly-sheets/" + id(due) + "/sheet")) {
            assertThat(as(HEAD).get(file + ".xlsx").asByteArray()).startsWith('P', 'K');
            assertThat(as(HEAD).get(file + ".pdf").asByteArray()).startsWith('%', 'P', 'D', 'F');
        }
    }

    @Test
    void a_record_is_signed_once_by_a_head_who_is_not_its_agent() {
        LocalDate due = LocalDate.of(2044, 7, 15);
        send(leak("2044-07-10T02:00:00Z").build(State.RECEIVED));
        sheets.make(due);
        String id = sheet(due).extract().path("records[0].id");

        sign("agent:1002", id, "{}").statusCode(403);
        sign("supervisor:1001", id, "{}")
                .statusCode(409)
                .body("type", equalTo("/problems/own-agent-record"));
        sign(HEAD, id, "{\"remarks\": \"地址未写明，请补全\"}").statusCode(204);
        sign(HEAD, id, "{\"remarks\": \"地址未写明，请补全\"}").statusCode(204);
        sign(HEAD, id, "{\"remarks\": \"另一意见\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/agent-record-signed"));

        as(HEAD).get("/agent-records/" + id)
                .then()
                .body("remarks", equalTo("地址未写明，请补全"))
                .body("record.signedBy", equalTo("agent:2001"));
        assertThat(as(HEAD).get("/agent-records/" + id + "/record.pdf").asByteArray())
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void a_later_event_changes_no_sheet() {
        LocalDate due = LocalDate.of(2044, 9, 16);
        TicketEventsBuilder ticket = leak("2044-09-10T02:00:00Z");
        TicketEvents received = ticket.build(State.RECEIVED);
        send(received);
        sheets.make(due);
        String made = sheet(due).extract().asString();

        send(ticket.withdrawn().build(State.WITHDRAWN));
        send(leak("2044-09-11T02:00:00Z").build(State.RECEIVED));
        sheets.make(due);

        assertThat(sheet(due).extract().asString()).isEqualTo(made);
    }

    @Test
    void days_without_any_ticket_have_no_sheet() {
        LocalDate due = LocalDate.of(2044, 11, 11);
        sheets.make(due);

        assertThat(listed(due)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"remarks\": \"\"}", "{\"remarks\": 7}", "{\"remark\": \"x\"}", "[]"})
    void a_signature_with_malformed_remarks_is_refused(String body) {
        sign(HEAD, UUID.randomUUID().toString(), body).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/weekly-sheets/019a0b3e-5c00-7000-8000-000000000501",
                "/weekly-sheets/周五",
                "/weekly-sheets/019a0b3e-5c00-7000-8000-000000000501/sheet.pdf",
                "/agent-records/019a0b3e-5c00-7000-8000-000000000501",
                "/agent-records/周五/record.xlsx"
            })
    void an_unknown_sheet_or_record_is_missing(String path) {
        as(HEAD).get(path).then().statusCode(404);
        sign(HEAD, UUID.randomUUID().toString(), "{}")
                .statusCode(404)
                .body("type", equalTo("/problems/agent-record-not-found"));
    }

    private static ValidatableResponse sign(String caller, String record, String body) {
        return as(caller)
                .contentType("application/json")
                .body(body)
                .post("/agent-records/" + record + "/signature")
                .then();
    }

    private static ValidatableResponse sheet(LocalDate due) {
        return as(HEAD).get("/weekly-sheets/" + id(due)).then().statusCode(200);
    }

    private static String id(LocalDate due) {
        return listed(due).getFirst();
    }

    private static List<String> listed(LocalDate due) {
        JsonPath page = given().get("/weekly-sheets?limit=200").then().extract().jsonPath();
        return page.getList("items.findAll { it.dueOn == '" + due + "' }.id");
    }

    private static UUID orderOf(TicketEventsBuilder ticket) {
        return new UUID(
                ticket.ticket().getMostSignificantBits(),
                ticket.ticket().getLeastSignificantBits() ^ 1);
    }

    private void send(TicketEvents ticket) {
        sender.send(new ArrayList<>(ticket.events()));
    }

    private void call(String startedAt) {
        Instant start = Instant.parse(startedAt);
        UUID id = UUID.randomUUID();
        sender.send(
                List.of(
                        new Sent(
                                Topics.CALLS,
                                1,
                                new CallEvent.Changed(
                                        id,
                                        "sw-" + id,
                                        CallEvent.Direction.IN,
                                        CallEvent.Status.ENDED,
                                        "repair",
                                        "1001",
                                        "1001",
                                        start,
                                        start.plusSeconds(9),
                                        start.plusSeconds(69),
                                        false,
                                        false,
                                        3))));
    }

    private static TicketEventsBuilder leak(String receivedAt) {
        return ticket(receivedAt, "leak", CategoryKind.REPAIR);
    }

    private static TicketEventsBuilder consult(String receivedAt) {
        return ticket(receivedAt, "consult-price", CategoryKind.CONSULT);
    }

    private static TicketEventsBuilder ticket(
            String receivedAt, String category, CategoryKind kind) {
        return TicketEventsBuilder.aTicket(
                UUID.randomUUID(),
                Instant.parse(receivedAt),
                "phone",
                category,
                kind,
                null,
                Severity.ORDINARY);
    }
}
