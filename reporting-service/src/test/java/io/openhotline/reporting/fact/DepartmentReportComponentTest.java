package io.openhotline.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests what a department sees of the figures: its own, at each address and in each format.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
@TestInstance(Lifecycle.PER_CLASS)
class DepartmentReportComponentTest {
    private static final String MONTH = "/reports/2043-03";

    private static final List<UUID> TICKETS = Stream.generate(UUID::randomUUID).limit(4).toList();

    /// Two tickets of engineering, one of technical, and one without a department.
    @BeforeAll
    void tickets() {
        try (Wire wire = Wire.connect()) {
            new EventSender(wire)
                    .send(
                            Stream.of(
                                            completed(TICKETS.get(0), "engineering"),
                                            completed(TICKETS.get(1), "engineering"),
                                            completed(TICKETS.get(2), "technical"),
                                            ticket(TICKETS.get(3)).build(State.RECEIVED))
                                    .flatMap(ticket -> ticket.events().stream())
                                    .toList());
        }
    }

    @Test
    void a_department_gets_its_own_total_line_measures_and_indicators() {
        Callers.as("department:engineering")
                .get(MONTH)
                .then()
                .statusCode(200)
                .body("total.count", is(2))
                .body("counts.department.code", contains("engineering"))
                .body("counts.department.count", contains(2))
                .body("measures.code", hasItem("RETURNS"))
                .body("indicators.kind", everyItem(nullValue()))
                .body("indicators.find { it.code == 'HANDLING_RATE' }.denominator", is(2));
        Callers.as("department:technical")
                .get(MONTH)
                .then()
                .body("total.count", is(1))
                .body("counts.department.code", contains("technical"))
                .body("indicators.find { it.code == 'HANDLING_RATE' }.denominator", is(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "category",
                "kind",
                "nature",
                "severity",
                "channel",
                "state",
                "satisfaction"
            })
    void a_department_gets_no_counts_of_all_departments_together(String dimension) {
        Callers.as("department:engineering").get(MONTH).then().body("counts." + dimension, empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/2043-03",
                "/reports/2043",
                "/reports/monthly/2043-03",
                "/reports/yearly/2043",
                "/reports/2043-03.csv",
                "/reports/2043.csv",
                "/reports/monthly/2043-03.csv",
                "/reports/yearly/2043.csv"
            })
    void no_address_tells_a_department_of_another_one(String path) {
        String report = Callers.as("department:technical").get(path).then().extract().asString();

        assertThat(report).contains("technical").doesNotContain("engineering", "sales-office");
    }

    @Test
    void a_spreadsheet_of_a_department_has_its_own_lines_only() {
        String[] lines =
                Callers.as("department:engineering").get(MONTH + ".csv").asString().split("\r\n");

        assertThat(lines)
                .anyMatch(line -> line.startsWith("2043-03,total,all,全部工单,All tickets,2,"));
        assertThat(lines)
                .filteredOn(line -> line.contains(",department,"))
                .singleElement()
                .asString()
                .startsWith("2043-03,department,engineering,");
        assertThat(lines).noneMatch(line -> line.contains(",category,"));
    }

    @Test
    void a_department_without_tickets_gets_zeros() {
        Callers.as("department:nowhere")
                .get(MONTH)
                .then()
                .statusCode(200)
                .body("total.count", is(0))
                .body("counts.department", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"senior:1101", "inspector:3001", "reports:3301", "auditor:4201"})
    void others_get_the_whole(String caller) {
        Callers.as(caller)
                .get(MONTH)
                .then()
                .body("total.count", is(4))
                .body("counts.department.find { it.code == 'none' }.count", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agent:1001",
                "surveyor:3101",
                "librarian:3201",
                "customer:customer-app",
                "import:importer",
                "operator:4001"
            })
    void nobody_else_reads_reports(String caller) {
        Callers.as(caller).get(MONTH).then().statusCode(403);
        Callers.as(caller).get(MONTH + ".csv").then().statusCode(403);
    }

    private static TicketEvents completed(UUID id, String department) {
        return ticket(id).issued(department).completed().build(State.HANDLED);
    }

    private static TicketEventsBuilder ticket(UUID id) {
        return TicketEventsBuilder.aTicket(
                id, Instant.parse("2043-03-10T02:00:00Z"), "phone", "leak", CategoryKind.REPAIR);
    }
}
