package io.openhotline.dispatch.workorder;

import static io.openhotline.platform.identity.ContactAccess.ABSENT;
import static io.openhotline.platform.identity.ContactAccess.CLEAR;
import static io.openhotline.platform.identity.ContactAccess.MASKED;
import static io.openhotline.platform.identity.ContactAccess.OWN_CLEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.identity.Grant;
import io.openhotline.platform.identity.Rows;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactPolicyTest {
    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    static final Instant LAST_SHOWN = NOW.minus(Duration.ofDays(30));
    static final Actor CREW = new Actor(Role.DEPARTMENT, "engineering");
    static final Actor IMPORTER = new Actor(Role.IMPORT, "archive");
    static final Actor DESK = new Actor(Role.AGENT, "1101");

    @Test
    void the_matrix_decides_for_the_desk_whatever_the_state() {
        for (ContactAccess granted : new ContactAccess[] {CLEAR, MASKED, ABSENT}) {
            assertThat(shown(DESK, Rows.ALL, granted, null)).isEqualTo(granted);
            assertThat(shown(DESK, Rows.ALL, granted, Instant.EPOCH)).isEqualTo(granted);
        }
        assertThat(shown(DESK, Rows.ALL, OWN_CLEAR, null)).isEqualTo(MASKED);
    }

    @Test
    void a_department_sees_its_open_work_order_in_clear() {
        assertThat(shown(CREW, Rows.OWN, CLEAR, null)).isEqualTo(CLEAR);
        assertThat(shown(CREW, Rows.OWN, OWN_CLEAR, null)).isEqualTo(CLEAR);
    }

    @Test
    void a_department_sees_a_work_order_that_is_over_masked_for_thirty_days_and_then_not() {
        assertThat(shown(CREW, Rows.OWN, CLEAR, NOW)).isEqualTo(MASKED);
        assertThat(shown(CREW, Rows.OWN, CLEAR, LAST_SHOWN)).isEqualTo(MASKED);
        assertThat(shown(CREW, Rows.OWN, CLEAR, LAST_SHOWN.minusNanos(1_000))).isEqualTo(ABSENT);
        assertThat(shown(CREW, Rows.OWN, ABSENT, NOW)).isEqualTo(ABSENT);
    }

    @Test
    void an_importer_sees_its_records_in_clear_however_old_they_are() {
        assertThat(shown(IMPORTER, Rows.OWN, CLEAR, Instant.EPOCH)).isEqualTo(CLEAR);
    }

    private static ContactAccess shown(
            Actor actor, Rows rows, ContactAccess contact, @Nullable Instant endedAt) {
        return ContactPolicy.judge(actor, new Grant(rows, contact), endedAt, NOW);
    }
}
