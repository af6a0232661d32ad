package io.openhotline.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests that nothing of a customer stays in the tables of statistics (docs/privacy.md).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class PersonalDataComponentTest {
    private static final String NAME = "欧阳问渠";
    private static final String PHONE = "13912345678";
    private static final String ADDRESS = "水杉路17号";
    private static final String TEXT = NAME + "说" + ADDRESS + "漏水，电话" + PHONE;
    private static final Instant RECEIVED = Instant.parse("2044-03-10T02:00:00Z");

    @Inject Database database;

    @Test
    void no_table_has_anything_of_the_customer_after_a_whole_course() {
        UUID ticket = UUID.randomUUID();
        course(ticket);

        assertThat(rowsWith("ticket_observation", ticket.toString())).isPositive();
        for (String personal : List.of(NAME, PHONE, ADDRESS)) {
            assertThat(tables())
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(rowsWith(table, personal)).isZero());
        }
    }

    private void course(UUID ticket) {
        UUID order = UUID.randomUUID();
        UUID followUp = UUID.randomUUID();
        try (Wire wire = Wire.connect()) {
            new EventSender(wire)
                    .send(
                            List.of(
                                    new Sent(Topics.TICKETS, 1, created(ticket)),
                                    new Sent(
                                            Topics.TICKETS,
                                            2,
                                            new TicketEvent.Supplemented(ticket, TEXT, RECEIVED)),
                                    new Sent(Topics.WORK_ORDERS, 1, issued(ticket, order)),
                                    new Sent(Topics.FOLLOW_UPS, 1, surveyed(ticket, followUp)),
                                    new Sent(
                                            Topics.FOLLOW_UPS,
                                            2,
                                            new FollowUpEvent.ReworkRequested(
                                                    ticket, followUp, 2, TEXT, RECEIVED)),
                                    new Sent(
                                            Topics.TICKETS,
                                            3,
                                            new TicketEvent.Withdrawn(ticket, TEXT, RECEIVED))));
        }
    }

    private static TicketEvent created(UUID ticket) {
        return new TicketEvent.Created(
                ticket,
                "2044-0000123-6",
                "phone",
                "leak",
                CategoryKind.REPAIR,
                null,
                Severity.ORDINARY,
                TEXT,
                new Customer(NAME, PHONE, "household"),
                new Place(ADDRESS, null, null),
                Map.of("note", TEXT),
                "agent:1001",
                false,
                RECEIVED);
    }

    private static WorkOrderEvent issued(UUID ticket, UUID order) {
        return new WorkOrderEvent.Issued(
                ticket,
                order,
                "2044-0000123-6/1",
                "engineering",
                1,
                "leak-large",
                TEXT,
                RECEIVED,
                RECEIVED,
                RECEIVED,
                null);
    }

    private static FollowUpEvent surveyed(UUID ticket, UUID followUp) {
        return new FollowUpEvent.Completed(
                ticket,
                followUp,
                1,
                FollowUpEvent.Satisfaction.DISSATISFIED,
                false,
                List.of(new FollowUpEvent.Answer("advice", TEXT)),
                TEXT,
                RECEIVED);
    }

    private List<String> tables() {
        return database.query(
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'",
                row -> row.getString(1));
    }

    private int rowsWith(String table, String text) {
        return database.first(
                        "select count(*) from %s as it where strpos(it::text, ?) > 0"
                                .formatted(table),
                        row -> row.getInt(1),
                        text)
                .orElseThrow();
    }
}
