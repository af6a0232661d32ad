package io.openhotline.followup.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.sampling.domain.Drawing;
import io.openhotline.followup.sampling.domain.Rate;
import io.openhotline.followup.sampling.domain.Reason;
import io.openhotline.followup.sampling.domain.Tally;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tests the mapping of the sampling rows to and from the domain.
class SamplingRowsTest {
    static final UUID TICKET = new UUID(0, 101);
    static final UUID LOST = new UUID(0, 102);
    static final Instant MONDAY = Instant.parse("2026-11-16T09:40:00Z");
    static final Instant TUESDAY = Instant.parse("2026-11-17T02:20:00Z");
    static final Rate RATE = new Rate(new BigDecimal("0.30"));

    @Test
    void a_stratum_begins_with_nothing_handled() {
        assertThat(new StratumEntity().tally()).isEqualTo(Tally.NONE);
    }

    @Test
    void a_tally_is_read_as_it_was_written() {
        var stratum = new StratumEntity();

        stratum.update(new Tally(10, 3));

        assertThat(stratum.tally()).isEqualTo(new Tally(10, 3));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOO_OLD")
    void a_draw_is_recorded_with_the_tally_after_it(Reason reason) {
        var member = new MemberEntity(TICKET, "repair/2026-11", MONDAY, Standing.after(reason));
        var drawing = new Drawing(new Tally(10, 3), reason);

        assertThat(DrawRecordEntity.of(member, drawing, RATE, LOST, TUESDAY))
                .usingRecursiveComparison()
                .isEqualTo(record(reason, 10L, 3L, LOST));
    }

    @Test
    void a_ticket_that_is_too_old_is_recorded_without_a_tally() {
        assertThat(DrawRecordEntity.tooOld(TICKET, "repair/2026-11", RATE, TUESDAY))
                .usingRecursiveComparison()
                .isEqualTo(record(Reason.TOO_OLD, null, null, null));
    }

    private static DrawRecordEntity record(
            Reason reason, @Nullable Long handled, @Nullable Long planned, @Nullable UUID lost) {
        var row = new DrawRecordEntity();
        row.ticketId = TICKET;
        row.stratum = "repair/2026-11";
        row.reason = reason;
        row.handled = handled;
        row.planned = planned;
        row.rate = new BigDecimal("0.30");
        row.replaces = lost;
        row.decidedAt = TUESDAY;
        return row;
    }
}
