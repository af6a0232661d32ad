package io.openhotline.intake.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.policy.IntakePolicies;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.http.Problem.FieldError;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests the time of receipt that a filing gives (F9).
class ReceiptTimeTest {
    private static final IntakePolicy POLICY = IntakePolicies.waterUtility();
    private static final Instant NOW = Instant.parse("2026-11-16T02:26:00Z");

    @Test
    void a_filing_without_a_time_is_received_now() {
        ReceiptTime receipt =
                ReceiptTime.of(null, "phone", POLICY, actor("agent:1001"), NOW.plusNanos(1_500));

        assertThat(receipt.receivedAt()).isEqualTo(NOW.plusNanos(1_000));
        assertThat(receipt.warning()).isEmpty();
        assertThat(receipt.error()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "agent:1001,  letter, 2026-11-16T00:00:00Z",
        "agent:1001,  email,  2026-10-31T15:59:59Z",
        "agent:1001,  letter, 2026-11-16T02:23:00Z",
        "agent:1001,  phone,  2026-11-16T02:25:00Z",
        "customer:7,  app,    2026-11-16T02:25:00Z",
        "import:2018, phone,  2026-11-16T02:26:00Z",
        "import:2018, phone,  2018-01-05T01:30:00.123456Z",
        "import:2018, phone,  1900-01-01T00:00:00Z"
    })
    void a_possible_time_is_kept_f9(String actor, String channel, Instant given) {
        ReceiptTime receipt = ReceiptTime.of(given, channel, POLICY, actor(actor), NOW);

        assertThat(receipt.receivedAt()).isEqualTo(given);
        assertThat(receipt.warning()).isEmpty();
        assertThat(receipt.error()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "customer:7, app,    2026-11-16T02:27:00.001Z",
        "customer:7, app,    2026-11-16T02:27:02Z",
        "customer:7, app,    2026-11-16T02:31:00Z",
        "customer:7, app,    2026-11-16T02:24:59.999Z",
        "customer:7, app,    2026-11-16T02:21:00Z",
        "agent:1001, phone,  2026-11-16T02:21:00Z",
        "agent:1001, letter, 2026-11-16T02:31:00Z"
    })
    void a_clock_wrong_by_minutes_is_replaced_by_ours_with_a_warning_f9(
            String actor, String channel, Instant given) {
        ReceiptTime receipt = ReceiptTime.of(given, channel, POLICY, actor(actor), NOW);

        assertThat(receipt.receivedAt()).isEqualTo(NOW);
        assertThat(receipt.warning()).map(FieldError::rule).contains("clock-differs");
        assertThat(receipt.error()).isEmpty();
    }

    @Test
    void a_clock_ahead_by_seconds_is_replaced_without_a_warning() {
        ReceiptTime receipt =
                ReceiptTime.of(NOW.plusSeconds(30), "app", POLICY, actor("customer:7"), NOW);

        assertThat(receipt.receivedAt()).isEqualTo(NOW);
        assertThat(receipt.warning()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "agent:1001,  phone,  2026-11-16T02:20:59.999Z, written-only",
        "agent:1001,  visit,  2026-11-16T00:00:00Z,     written-only",
        "agent:1001,  fax,    2026-11-16T00:00:00Z,     written-only",
        "customer:7,  letter, 2026-11-16T00:00:00Z,     import-only",
        "customer:7,  app,    2018-01-01T00:00:00Z,     import-only",
        "agent:1001,  letter, 1899-12-31T23:59:59Z,     too-early",
        "agent:1001,  letter, 2026-11-16T02:31:00.001Z, not-in-future",
        "customer:7,  app,    2100-01-01T00:00:00Z,     not-in-future",
        "import:2018, phone,  2026-11-16T02:26:00.001Z, not-in-future",
        "import:2018, phone,  0001-01-01T00:00:00Z,     too-early"
    })
    void an_impossible_time_is_refused(String actor, String channel, Instant given, String rule) {
        ReceiptTime receipt = ReceiptTime.of(given, channel, POLICY, actor(actor), NOW);

        assertThat(receipt.error()).map(FieldError::rule).contains(rule);
    }

    private static Actor actor(String text) {
        return Actor.parse(text).orElseThrow();
    }
}
