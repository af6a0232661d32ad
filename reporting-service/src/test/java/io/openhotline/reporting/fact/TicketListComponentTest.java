package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Severity;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lists and exports the tickets under the figures of a month.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class TicketListComponentTest {
    private static final String MONTH = "2051-03";
    private static final UUID RETURNED = new UUID(2051, 1);
    private static final UUID HANDLED = new UUID(2051, 2);
    private static final UUID OUTSIDE = new UUID(2051, 3);

    private Wire wire;

    @BeforeEach
    void send() {
        Rebuilds.awaitEnd();
        wire = Wire.connect();
        var events = new ArrayList<Sent>();
        // The last second of the month in Shanghai, and the first one of the next.
        events.addAll(
                aTicket(HANDLED, "2051-03-31T15:59:59Z", "app")
                        .issued("list-2")
                        .completed()
                        .build(State.HANDLED)
                        .events());
        events.addAll(
                aTicket(OUTSIDE, "2051-03-31T16:00:00Z", "app").build(State.RECEIVED).events());
        events.addAll(
                aTicket(RETURNED, "2051-03-01T00:30:00Z", "phone")
                        .issued("list-1")
                        .returned()
                        .build(State.RETURNED)
                        .events());
        new EventSender(wire).send(events);
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void a_list_shows_the_tickets_of_the_period_in_the_order_of_their_receipt() {
        list("").body("items.id", contains(RETURNED.toString(), HANDLED.toString()))
                .body("items[0].number", equalTo("2026-0000123-4"))
                .body("items[0].state", equalTo("RETURNED"))
                .body("items[1].department", equalTo("list-2"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "measure=RETURNS, 1",
        "measure=HANDLED, 2",
        "channel=app, 2",
        "state=RETURNED, 1",
        "department=list-2&severity=ORDINARY, 2",
        "kind=REPAIR&nature=none&state=HANDLED, 2",
        "satisfaction=none&loyalty=none&department=list-2, 2"
    })
    void filters_narrow_the_list_together(String query, int ticket) {
        list("?" + query).body("items.id", contains(new UUID(2051, ticket).toString()));
    }

    @Test
    void a_list_is_read_page_by_page() {
        String next =
                list("?limit=1")
                        .body("items.id", contains(RETURNED.toString()))
                        .extract()
                        .path("next");

        list("?limit=1&after=" + next)
                .body("items.id", contains(HANDLED.toString()))
                .body("next", nullValue());
    }

    @Test
    void a_department_gets_its_own_tickets_and_no_filter_widens_them() {
        String token = TestTokens.of("department:list-1");

        given().header("Authorization", "Bearer " + token)
                .get("/reports/" + MONTH + "/tickets")
                .then()
                .body("items.id", contains(RETURNED.toString()));
        given().header("Authorization", "Bearer " + token)
                .get("/reports/" + MONTH + "/tickets?department=list-2")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_csv_has_a_line_for_each_ticket() {
        String file =
                given().get("/reports/" + MONTH + "/tickets/export.csv?channel=phone")
                        .then()
                        .statusCode(200)
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"tickets-2051-03.csv\"")
                        .extract()
                        .asString();

        assertThat(file.split("\r\n"))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines[0]).startsWith("\uFEFF工单号 number,受理时间"))
                .satisfies(lines ->
                        assertThat(lines[1])
                                .isEqualTo(
                                        "2026-0000123-4,2051-03-01T08:30,leak,REPAIR,,ORDINARY,phone,"
                                                + "list-1,RETURNED,,,2051-03-02T09:30,0,1,"
                                                + RETURNED));
    }

    @Test
    void a_workbook_has_real_times_and_numbers() throws IOException {
        byte[] file =
                given().get("/reports/" + MONTH + "/tickets/export.xlsx?measure=RETURNS")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCellAsDate(1)).contains(LocalDateTime.parse("2051-03-01T08:30:00"));
            assertThat(row.getCellAsNumber(13))
                    .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("1"));
            assertThat(row.getCellText(14)).isEqualTo(RETURNED.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/reports/2051-13/tickets, period",
        "/reports/2051-03/tickets?measure=ALL, measure",
        "/reports/2051-03/tickets?measure=CALLS, measure",
        "/reports/2051-03/tickets?measure=INSPECTIONS, measure",
        "/reports/2051-03/tickets?departement=x, departement",
        "/reports/2051-03/tickets?category=, category",
        "/reports/2051-03/tickets?kind=维修, kind",
        "/reports/2051-03/tickets?satisfaction=GLAD, satisfaction",
        "/reports/2051-03/tickets?item=greeting, item",
        "/reports/2051-03/tickets?after=x, after",
        "/reports/2051-03/tickets?limit=0, limit",
        "/reports/2051-W54/tickets/export.csv, period",
        "/reports/2051-03/tickets/export.xlsx?limit=5, limit"
    })
    void a_wrong_request_is_refused_by_name(String path, String pointer) {
        given().get(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder(pointer));
    }

    private static ValidatableResponse list(String query) {
        return given().get("/reports/" + MONTH + "/tickets" + query).then().statusCode(200);
    }

    private static TicketEventsBuilder aTicket(UUID id, String receivedAt, String channel) {
        return TicketEventsBuilder.aTicket(
                id,
                Instant.parse(receivedAt),
                channel,
                "leak",
                CategoryKind.REPAIR,
                null,
                Severity.ORDINARY);
    }
}
