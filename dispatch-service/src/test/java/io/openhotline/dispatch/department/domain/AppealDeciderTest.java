package io.openhotline.dispatch.department.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.department.domain.Appeal.Decided;
import io.openhotline.dispatch.department.domain.Appeal.Lodged;
import io.openhotline.dispatch.department.domain.Appeal.NotLodged;
import io.openhotline.dispatch.department.domain.AppealCommand.Decide;
import io.openhotline.dispatch.department.domain.AppealCommand.Lodge;
import io.openhotline.dispatch.department.domain.AppealDecision.Agreed;
import io.openhotline.dispatch.department.domain.AppealDecision.Refused;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tests T11: a warning is kept for the appraisal of the department, which may appeal.
class AppealDeciderTest {
    private static final Instant LAST = Instant.parse("2026-11-27T02:29:59Z");
    private static final Actor DEPARTMENT = new Actor(Role.DEPARTMENT, "engineering");
    private static final Actor SUPERVISOR = new Actor(Role.AGENT, "1201");
    private static final Lodged LODGED = new Lodged("渗水来自污水管", DEPARTMENT, LAST);
    private static final Decided GRANTED =
            new Decided(LODGED, true, "属实", SUPERVISOR, LAST.plus(Duration.ofDays(3)));

    @Test
    void a_department_appeals_until_the_last_moment() {
        assertThat(decide(new Lodge("渗水来自污水管", DEPARTMENT, LAST), new NotLodged()))
                .isEqualTo(new Agreed(LODGED));
        assertThat(decide(new Lodge("渗水来自污水管", DEPARTMENT, LAST.plusNanos(1_000)), new NotLodged()))
                .isEqualTo(new Refused(AppealRefusal.APPEAL_TOO_LATE));
    }

    @Test
    void a_department_appeals_once() {
        var again = new Lodge("再次申诉", DEPARTMENT, LAST);

        assertThat(decide(again, LODGED)).isEqualTo(new Refused(AppealRefusal.ALREADY_APPEALED));
        assertThat(decide(again, GRANTED))
                .isEqualTo(new Refused(AppealRefusal.APPEAL_ALREADY_DECIDED));
    }

    @Test
    void another_person_grants_or_denies_an_appeal_also_after_the_last_moment() {
        Instant at = LAST.plus(Duration.ofDays(3));

        for (boolean granted : List.of(true, false)) {
            assertThat(decide(new Decide(granted, "属实", SUPERVISOR, at), LODGED))
                    .isEqualTo(new Agreed(new Decided(LODGED, granted, "属实", SUPERVISOR, at)));
        }
    }

    @Test
    void nobody_decides_on_an_own_appeal_a_missing_one_or_a_decided_one() {
        assertThat(
                        decide(
                                new Decide(true, "属实", new Actor(Role.AGENT, "engineering"), LAST),
                                LODGED))
                .isEqualTo(new Refused(AppealRefusal.OWN_APPEAL));
        assertThat(decide(new Decide(true, "属实", SUPERVISOR, LAST), new NotLodged()))
                .isEqualTo(new Refused(AppealRefusal.NOT_APPEALED));
        assertThat(decide(new Decide(false, "不属实", SUPERVISOR, LAST), GRANTED))
                .isEqualTo(new Refused(AppealRefusal.APPEAL_ALREADY_DECIDED));
    }

    private static AppealDecision decide(AppealCommand command, Appeal appeal) {
        return AppealDecider.decide(command, appeal, LAST);
    }
}
