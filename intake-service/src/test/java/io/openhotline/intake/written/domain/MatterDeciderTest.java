package io.openhotline.intake.written.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.written.domain.MatterDecision.Agreed;
import io.openhotline.intake.written.domain.MatterDecision.Refused;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MatterDeciderTest {
    private static final Instant DUE = Instant.parse("2026-11-30T10:00:00Z");
    private static final Instant EARLY = DUE.minus(Duration.ofMinutes(15));
    private static final Instant LATE = DUE.plusSeconds(1);

    private static final Matter NEW = new Matter(MatterStatus.REGISTERED, DUE, null, null);

    @Test
    void a_matter_is_entered_once() {
        var entered = new Matter(MatterStatus.ENTERED, DUE, null, EARLY);

        assertThat(MatterDecider.enter(NEW, EARLY)).isEqualTo(new Agreed(entered));
        assertThat(MatterDecider.enter(entered, LATE))
                .isEqualTo(new Refused(MatterRefusal.MATTER_ENTERED));
        assertThat(MatterDecider.setAside(entered, LATE))
                .isEqualTo(new Refused(MatterRefusal.MATTER_ENTERED));
        assertThat(MatterDecider.refer(entered, LATE))
                .isEqualTo(new Refused(MatterRefusal.MATTER_ENTERED));
    }

    @Test
    void what_was_set_aside_stays_so() {
        var aside = new Matter(MatterStatus.SET_ASIDE, DUE, null, EARLY);

        assertThat(MatterDecider.setAside(NEW, EARLY)).isEqualTo(new Agreed(aside));
        assertThat(MatterDecider.enter(aside, LATE))
                .isEqualTo(new Refused(MatterRefusal.MATTER_SET_ASIDE));
        assertThat(MatterDecider.refer(aside, LATE))
                .isEqualTo(new Refused(MatterRefusal.MATTER_SET_ASIDE));
    }

    @Test
    void a_senior_agent_enters_what_was_referred() {
        var referred = new Matter(MatterStatus.REFERRED, DUE, EARLY, null);

        assertThat(MatterDecider.refer(NEW, EARLY)).isEqualTo(new Agreed(referred));
        assertThat(MatterDecider.refer(referred, LATE))
                .isEqualTo(new Refused(MatterRefusal.MATTER_REFERRED));
        assertThat(MatterDecider.enter(referred, LATE))
                .isEqualTo(new Agreed(new Matter(MatterStatus.ENTERED, DUE, EARLY, LATE)));
    }

    @Test
    void the_clock_is_kept_when_it_is_entered_or_reaches_a_senior_agent_in_time_t6() {
        assertThat(NEW.inTime(EARLY)).isNull();
        assertThat(NEW.inTime(DUE)).isNull();
        assertThat(NEW.inTime(LATE)).isFalse();
        assertThat(NEW.settled(MatterStatus.ENTERED, DUE).inTime(LATE)).isTrue();
        assertThat(NEW.settled(MatterStatus.ENTERED, LATE).inTime(LATE)).isFalse();
        assertThat(NEW.referred(EARLY).settled(MatterStatus.ENTERED, LATE).inTime(LATE)).isTrue();
    }
}
