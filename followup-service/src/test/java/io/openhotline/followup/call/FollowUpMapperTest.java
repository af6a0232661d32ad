package io.openhotline.followup.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.call.domain.FollowUp;
import io.openhotline.followup.call.domain.FollowUp.Completed;
import io.openhotline.followup.call.domain.FollowUp.Planned;
import io.openhotline.followup.call.domain.FollowUp.Waived;
import io.openhotline.followup.call.domain.Plan;
import io.openhotline.followup.call.domain.PlanReason;
import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.followup.call.domain.Survey;
import io.openhotline.followup.call.domain.Survey.Answer;
import io.openhotline.followup.call.domain.Waiver;
import io.openhotline.followup.way.domain.Asking;
import io.openhotline.followup.way.domain.Way;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FollowUpMapperTest {
    static final Instant MONDAY = Instant.parse("2026-11-16T09:40:00Z");
    static final Instant TUESDAY = Instant.parse("2026-11-17T02:20:00Z");
    static final Plan PLAN = plan(PlanReason.SAMPLED);
    static final Planned CALLED =
            new Planned(PLAN, 3, 2, new Asking(Way.PHONE, MONDAY, 2, null, null), 0);

    @ParameterizedTest
    @EnumSource(PlanReason.class)
    void a_plan_becomes_a_planned_follow_up(PlanReason reason) {
        FollowUpEntity row = FollowUpMapper.toRow(plan(reason));

        assertThat(FollowUpMapper.toDomain(row))
                .isEqualTo(Planned.starting(plan(reason), Way.PHONE));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void a_follow_up_is_read_as_it_was_written(FollowUp followUp) {
        FollowUpEntity row = FollowUpMapper.toRow(PLAN);

        FollowUpMapper.update(row, followUp);

        assertThat(FollowUpMapper.toDomain(row)).isEqualTo(followUp);
    }

    static Stream<FollowUp> everyState() {
        var survey =
                new Survey(
                        Satisfaction.DISSATISFIED,
                        List.of(new Answer("solved", "no"), new Answer("attitude", "5")),
                        "路面还在渗水");
        var silent = new Survey(Satisfaction.SATISFIED, List.of(), null);
        Stream<FollowUp> others =
                Stream.of(
                        CALLED,
                        new Planned(
                                PLAN, 3, 2, new Asking(Way.DOOR, TUESDAY, 1, TUESDAY, MONDAY), 2),
                        new Completed(PLAN, survey, false, TUESDAY),
                        new Completed(PLAN, silent, true, TUESDAY));
        Stream<FollowUp> waived =
                Stream.of(Waiver.values()).map(waiver -> new Waived(PLAN, 3, 2, waiver, TUESDAY));
        return Stream.concat(others, waived);
    }

    @Test
    void a_completed_follow_up_keeps_its_attempts() {
        FollowUpEntity row = FollowUpMapper.toRow(PLAN);
        FollowUpMapper.update(row, CALLED);

        FollowUpMapper.update(
                row,
                new Completed(
                        PLAN, new Survey(Satisfaction.SATISFIED, List.of(), null), true, TUESDAY));

        assertThat(row.attempts).isEqualTo(3);
        assertThat(row.misses).isEqualTo(2);
    }

    private static Plan plan(PlanReason reason) {
        return new Plan(
                new UUID(0, 301), new UUID(0, 101), 2, reason, "repair/2026-11", TUESDAY, MONDAY);
    }
}
