package io.openhotline.reporting.fact;

import static io.openhotline.reporting.fact.MeasuresFixture.counting;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.Satisfaction;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.fact.domain.Timing;
import io.openhotline.reporting.fact.domain.Traits;
import io.openhotline.reporting.policy.domain.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactMapperTest {
    private static final Instant RECEIVED = Instant.parse("2026-10-31T16:30:00.000001Z");
    private static final Measures MEASURES = MeasuresFixture.allDifferent();

    @ParameterizedTest
    @EnumSource(State.class)
    void a_fact_of_every_state_is_read_as_it_was_written(State state) {
        TicketFact full = full(state);
        TicketFact sparse =
                new TicketFact(
                        full.day(),
                        RECEIVED,
                        "leak",
                        Kind.REPAIR,
                        null,
                        Severity.ORDINARY,
                        "phone",
                        null,
                        state,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Measures.ZERO,
                        Traits.NONE,
                        Map.of(),
                        Map.of());

        assertThat(FactMapper.toDomain(row(full))).isEqualTo(full);
        assertThat(FactMapper.toDomain(row(sparse))).isEqualTo(sparse);
    }

    @Test
    void a_row_without_a_fact_belongs_to_a_ticket_that_is_not_counted() {
        assertThat(FactMapper.toDomain(new FactEntity())).isNull();
    }

    @Test
    void the_row_holds_what_rows_have_held_since_the_first_version_and_more() {
        assertThat(row(full(State.CLOSED)).fact)
                .isEqualTo(
                        """
                        {"day":"2026-11-01","received_at":"2026-10-31T16:30:00.000001Z",\
                        "category":"leak","kind":"REPAIR","nature":"supply","severity":"MAJOR",\
                        "channel":"phone","department":"engineering","state":"CLOSED",\
                        "satisfaction":"SATISFIED","handled_at":"2026-10-31T17:30:00.000001Z",\
                        "resolve_by":"2026-11-01T16:30:00.000001Z",\
                        "customer_resolve_by":"2026-11-01T04:30:00.000001Z",\
                        "first_category":"leak-small","asked_at":"2026-11-01T17:30:00.000001Z",\
                        "number":"2026-0000001-2","measures":{"tickets":1,\
                        "valid":2,"handled":3,"due":4,"timely":5,"answered_at_once":6,\
                        "finished":7,"revisited":8,"asked":9,"satisfied":10,"department_due":11,\
                        "department_timely":12,"revisitable":13,"satisfied_at_first":14,\
                        "reworks":15,"returns":16,"warnings":17,"warnings_lifted":18,\
                        "merged":19,"repeats":20,"incidents":21,"incident_callers":22,\
                        "calls":23,"calls_answered":24,\
                        "calls_abandoned":25,"calls_abandoned_early":26,"calls_promised":27,\
                        "calls_in_time":28,"call_wait_seconds":29,\
                        "dispatched":30,"accept_due":31,"accept_timely":32,\
                        "overdue":33,"department_overdue":34,"chases":35,\
                        "recalls":36,"returns_refused":37,"transfers":38,\
                        "extensions":39,"suspensions":40,"withdrawn":41,\
                        "complaints_valid":42,"complaints_invalid":43,"losses":44,\
                        "loss_fen":45,"surveys":46,"surveys_unanswered":47,\
                        "appeals":48,"appeals_granted":49,\
                        "promoters":50,"passives":51,"detractors":52,\
                        "clocks_ended":53,"clocks_timely":54,\
                        "inspections":55,"inspections_passed":56,\
                        "inspection_points":57,"inspection_most":58},\
                        "traits":{"agent":"1001","queue":"SENIOR","customer_kind":"household",\
                        "customer_level":"key","incident":"incident-1","responsible":"Works",\
                        "district":"east","cell":"31.23,121.47",\
                        "answers":["solved=no"],"causes":["late"],\
                        "found_cause":"joint-aged"},\
                        "times":{"TO_HANDLE":3600},\
                        "records":{"engineering":{"warnings":1}},\
                        "work_order":"00000000-0000-0007-0000-000000000009",\
                        "clocks":{"contact":{"clocks_ended":1}}}\
                        """);
    }

    @Test
    void the_row_has_columns_for_what_is_listed_and_watched() {
        FactEntity row = row(full(State.HANDLED));

        assertThat(row.open).isTrue();
        assertThat(row.state).isEqualTo("HANDLED");
        assertThat(row.department).isEqualTo("engineering");
        assertThat(row.dueAt).isNull();
        assertThat(row.satisfied).isTrue();
        assertThat(row.agent).isEqualTo("1001");
        assertThat(row.overdueSince).isEqualTo(RECEIVED.plusSeconds(86_400));
        assertThat(row(full(State.MERGED)).open).isFalse();
    }

    @Test
    void a_row_of_an_older_version_lacks_newer_fields_and_measures() {
        var row = new FactEntity();
        row.fact =
                """
                {"day":"2026-11-01","received_at":"2026-10-31T16:30:00.000001Z",\
                "category":"leak","kind":"REPAIR","severity":"MAJOR","channel":"phone",\
                "state":"HANDLED","measures":{"tickets":1,"valid":1,"handled":1,"due":0}}\
                """;

        assertThat(FactMapper.toDomain(row))
                .isEqualTo(
                        new TicketFact(
                                LocalDate.of(2026, 11, 1),
                                RECEIVED,
                                "leak",
                                Kind.REPAIR,
                                null,
                                Severity.MAJOR,
                                "phone",
                                null,
                                State.HANDLED,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                counting(Measure.TICKETS, Measure.VALID, Measure.HANDLED),
                                Traits.NONE,
                                Map.of(),
                                Map.of()));
    }

    private static FactEntity row(TicketFact fact) {
        var row = new FactEntity();
        FactMapper.update(row, fact);
        return row;
    }

    private static TicketFact full(State state) {
        return new TicketFact(
                LocalDate.of(2026, 11, 1),
                RECEIVED,
                "leak",
                Kind.REPAIR,
                "supply",
                Severity.MAJOR,
                "phone",
                "engineering",
                state,
                Satisfaction.SATISFIED,
                RECEIVED.plusSeconds(3_600),
                RECEIVED.plusSeconds(86_400),
                RECEIVED.plusSeconds(43_200),
                "leak-small",
                RECEIVED.plusSeconds(90_000),
                "2026-0000001-2",
                MEASURES,
                new Traits(
                        "1001",
                        "SENIOR",
                        "household",
                        "key",
                        "incident-1",
                        "Works",
                        "east",
                        null,
                        "31.23,121.47",
                        List.of("solved=no"),
                        List.of("late"),
                        "joint-aged"),
                Map.of(Timing.TO_HANDLE, 3_600L),
                Map.of("engineering", new Measures(Map.of(Measure.WARNINGS, 1L))),
                new UUID(7, 9),
                Map.of("contact", new Measures(Map.of(Measure.CLOCKS_ENDED, 1L))));
    }
}
