package io.openhotline.followup.planning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.FollowUpEvent.Draw;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.followup.HotlineEvents;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SamplingComponentTest extends RunningFollowUp {

    /// Tests P8: complaints 100 %, repairs 30 %, everything else 10 %.
    @ParameterizedTest
    @CsvSource({"COMPLAINT, 12, 12", "REPAIR, 12, 4", "CONSULT, 12, 2", "SUGGESTION, 10, 1"})
    void tickets_are_sampled_at_the_rate_of_their_kind(
            CategoryKind kind, int handled, int sampled) {
        List<UUID> tickets =
                IntStream.range(0, handled)
                        .mapToObj(i -> hotline.reported(kind, HotlineEvents.CALLER))
                        .toList();
        tickets.forEach(ticket -> hotline.answered(ticket, hotline.now));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(published(tickets)).hasSize(handled));
        assertThat(published(tickets).filter(Planned.class::isInstance)).hasSize(sampled);
        assertThat(published(tickets).filter(Waived.class::isInstance).map(Waived.class::cast))
                .hasSize(handled - sampled)
                .allMatch(waived -> waived.waiver() == Waiver.NOT_DRAWN)
                .allMatch(waived -> waived.followUpId() == null);
        String stratum = kind.name().toLowerCase(Locale.ROOT) + "/" + month();
        given().queryParam("month", month().toString())
                .get("/strata")
                .then()
                .statusCode(200)
                .body("items.find { it.stratum == '" + stratum + "' }.handled", equalTo(handled))
                .body("items.find { it.stratum == '" + stratum + "' }.planned", equalTo(sampled))
                .body("items.find { it.stratum == '" + stratum + "' }.required", equalTo(sampled))
                .body("items.find { it.stratum == '" + stratum + "' }.kept", equalTo(true));
    }

    /// Tests C5: within 24 hours of the handling.
    @Test
    void a_follow_up_is_due_a_day_after_the_handling() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now.minusSeconds(3_600));

        Planned planned = hotline.planned(ticket, 1);

        assertThat(planned.draw()).isEqualTo(Draw.SAMPLED);
        assertThat(planned.dueAt()).isEqualTo(hotline.now.plus(Duration.ofHours(23)));
        assertThat(planned.stratum()).startsWith("complaint/");
    }

    @Test
    void a_ticket_handled_long_ago_is_waived_and_not_counted() {
        UUID ticket =
                hotline.handled(CategoryKind.COMPLAINT, hotline.now.minus(Duration.ofDays(31)));

        assertThat(hotline.published(ticket, Waived.class))
                .extracting(Waived::waiver)
                .containsExactly(Waiver.TOO_OLD);
        given().get("/strata").then().body("items.size()", equalTo(0));
    }

    @Test
    void the_next_ticket_is_sampled_instead_of_one_without_a_number() {
        var anonymous = new Customer("匿名", null, null);

        UUID first = hotline.handled(CategoryKind.CONSULT, hotline.now, anonymous);
        UUID second = hotline.handled(CategoryKind.CONSULT, hotline.now);

        assertThat(hotline.published(first, Waived.class))
                .extracting(Waived::waiver)
                .containsExactly(Waiver.UNREACHABLE);
        assertThat(hotline.planned(second, 1).draw()).isEqualTo(Draw.SAMPLED);
    }

    @Test
    void an_earlier_ticket_replaces_a_sampled_one_without_a_number() {
        hotline.handled(CategoryKind.REPAIR, hotline.now);
        hotline.handled(CategoryKind.REPAIR, hotline.now);
        UUID latest = hotline.handled(CategoryKind.REPAIR, hotline.now.plusMillis(1));

        UUID fourth = hotline.handled(CategoryKind.REPAIR, hotline.now.plusMillis(2), null);

        Waived waived = hotline.published(fourth, Waived.class).getFirst();
        assertThat(waived.waiver()).isEqualTo(Waiver.UNREACHABLE);
        assertThat(waived.replacement()).isEqualTo(latest);
        assertThat(hotline.planned(latest, 1).draw()).isEqualTo(Draw.REPLACEMENT);
    }

    @Test
    void each_sampling_decision_is_stored_with_its_reason() throws SQLException {
        UUID sampled = hotline.handled(CategoryKind.REPAIR, hotline.now);
        UUID notSampled = hotline.handled(CategoryKind.REPAIR, hotline.now);

        assertThat(records())
                .containsExactly(
                        sampled + " SAMPLED 1 of 1 at 0.30",
                        notSampled + " NOT_SAMPLED 1 of 2 at 0.30");
    }

    private List<String> records() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select ticket_id || ' ' || reason || ' ' || planned || ' of '
                                    || handled || ' at ' || rate
                                from sampling_decision order by position
                                """)) {
            var records = new ArrayList<String>();
            while (row.next()) {
                records.add(row.getString(1));
            }
            return records;
        }
    }

    private Stream<Event> published(List<UUID> tickets) {
        return tickets.stream().flatMap(ticket -> hotline.published(ticket).stream());
    }

    private YearMonth month() {
        return YearMonth.from(hotline.now.atZone(ZoneId.of("Asia/Shanghai")));
    }
}
