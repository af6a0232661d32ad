package io.openhotline.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Observation.Completed;
import io.openhotline.reporting.fact.domain.Observation.Received;
import io.openhotline.reporting.fact.domain.Observed;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.fact.domain.Source;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.fact.domain.TicketFold;
import io.openhotline.reporting.policy.domain.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Shows that a ticket belongs to the local month of its receipt (field cases C01, C02, C20).
class MonthBoundaryTest {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/Los_Angeles",
                "Asia/Shanghai",
                "Europe/Berlin",
                "Asia/Kolkata",
                "UTC"
            })
    void a_month_begins_at_local_midnight(String zoneId) {
        ZoneId zone = ZoneId.of(zoneId);

        months().forEach(month -> {
            Instant midnight = month.atDay(1).atStartOfDay(zone).toInstant();
            assertThat(month(midnight.minus(MICROSECOND), zone)).isEqualTo(month.minusMonths(1));
            assertThat(month(midnight, zone)).isEqualTo(month);
            assertThat(month(midnight.plus(MICROSECOND), zone)).isEqualTo(month);
            assertThat(month(midnight.minus(Duration.ofHours(8)), zone))
                    .isEqualTo(month.minusMonths(1));
            assertThat(month(midnight.plus(Duration.ofHours(8)), zone)).isEqualTo(month);
        });
    }

    /// Clocks were set back on 1 November 2026 at 9:00 UTC: the hour from 1:00 to 2:00 came twice.
    @ParameterizedTest
    @CsvSource({
        "2026-11-01T06:59:59.999999Z, 2026-10-31",
        "2026-11-01T07:00:00Z, 2026-11-01",
        "2026-11-01T08:30:00Z, 2026-11-01",
        "2026-11-01T09:30:00Z, 2026-11-01",
        "2026-11-02T07:59:59.999999Z, 2026-11-01",
        "2026-11-02T08:00:00Z, 2026-11-02",
        "2026-12-01T07:59:59.999999Z, 2026-11-30",
        "2027-01-01T07:59:59.999999Z, 2026-12-31"
    })
    void the_month_in_which_daylight_saving_time_ends_has_all_its_tickets(
            Instant receivedAt, LocalDate day) {
        assertThat(fact(receivedAt, ZoneId.of("America/Los_Angeles")).day()).isEqualTo(day);
    }

    @Test
    void a_ticket_that_was_completed_before_its_receipt_is_counted() {
        Instant receivedAt = Instant.parse("2018-01-10T08:00:00Z");
        var completed =
                new Completed(
                        new UUID(1, 1),
                        "bsl",
                        1,
                        receivedAt.plusSeconds(3_600),
                        receivedAt.minusSeconds(86_400),
                        null);

        TicketFact fact =
                TicketFold.fold(
                                List.of(
                                        received(receivedAt),
                                        new Observed(Source.WORK_ORDERS, 1, completed)),
                                ZoneId.of("America/Los_Angeles"))
                        .orElseThrow();

        assertThat(fact.day()).isEqualTo("2018-01-10");
        assertThat(fact.measures().counts())
                .containsEntry(Measure.HANDLED, 1L)
                .containsEntry(Measure.TIMELY, 1L);
    }

    private static Stream<YearMonth> months() {
        return IntStream.of(2015, 2016, 2019, 2020, 2024, 2026)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 12).mapToObj(m -> YearMonth.of(year, m)));
    }

    private static YearMonth month(Instant receivedAt, ZoneId zone) {
        return YearMonth.from(fact(receivedAt, zone).day());
    }

    private static TicketFact fact(Instant receivedAt, ZoneId zone) {
        return TicketFold.fold(List.of(received(receivedAt)), zone).orElseThrow();
    }

    private static Observed received(Instant at) {
        return new Observed(
                Source.TICKETS,
                1,
                new Received("phone", "streetlight", Kind.REPAIR, null, Severity.ORDINARY, at));
    }
}
