package io.openhotline.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.platform.database.DatabaseFault;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailingRowsTest {
    private final Hands clock = new Hands();
    private final FailingRows rows = new FailingRows("Row", clock);

    @Test
    void a_row_that_fails_rests_and_is_tried_again_later() {
        var tried = new ArrayList<Instant>();

        for (int minute = 0; minute < 12; minute++) {
            rows.attempt(
                    17,
                    () -> {
                        tried.add(clock.now);
                        throw new IllegalStateException("A text that nobody expected");
                    });
            clock.now = clock.now.plus(Duration.ofMinutes(1));
        }

        assertThat(tried)
                .containsExactly(Instant.EPOCH, Instant.EPOCH.plus(Duration.ofMinutes(10)));
    }

    @Test
    void the_other_rows_are_processed() {
        var done = new ArrayList<Integer>();

        List.of(1, 2, 3)
                .forEach(row ->
                        rows.attempt(
                                row,
                                () -> {
                                    if (row == 2) {
                                        throw new IllegalStateException();
                                    }
                                    done.add(row);
                                }));

        assertThat(done).containsExactly(1, 3);
        assertThat(rows.number()).isEqualTo(1);
        assertThat(rows.rests(2)).isTrue();
    }

    @Test
    void a_transient_fault_concerns_all_rows() {
        var away = new DatabaseFault(new SQLTransientConnectionException("The database is away"));

        assertThatThrownBy(() ->
                        rows.attempt(
                                1,
                                () -> {
                                    throw away;
                                }))
                .isSameAs(away);
        assertThat(rows.number()).isZero();
    }

    /// Holds a time that only the test moves.
    private static final class Hands extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
