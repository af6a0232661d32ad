package io.openhotline.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Overdue;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.ScheduleCause;
import io.openhotline.contracts.FollowUpEvent.Scheduled;
import io.openhotline.contracts.FollowUpEvent.Way;
import io.openhotline.followup.Calls;
import io.openhotline.followup.RunningFollowUp;
import io.openhotline.platform.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/// Tests the scheduled changes: the next way, and the ladder of overdue follow-ups (C5).
@QuarkusTest
class AskingSweeperComponentTest extends RunningFollowUp {
    @Inject AskingSweeper sweeper;

    /// The pack asks about suggestions by message, and after two days by phone.
    @Test
    void a_customer_who_does_not_answer_the_message_is_called() {
        UUID ticket = hotline.handled(CategoryKind.SUGGESTION, hotline.now);
        Planned planned = hotline.planned(ticket, 1);
        Instant later = planned.plannedAt().plus(Duration.ofDays(2));

        sweeper.sweep(later.minusMillis(1));
        assertThat(hotline.published(ticket, Scheduled.class)).isEmpty();
        sweeper.sweep(later);

        assertThat(hotline.published(ticket, Scheduled.class))
                .containsExactly(
                        new Scheduled(
                                ticket,
                                planned.followUpId(),
                                1,
                                ScheduleCause.WAY_CHANGED,
                                Way.PHONE,
                                null,
                                planned.dueAt(),
                                later));
        Calls.followUp(planned.followUpId()).body("way", Matchers.equalTo("PHONE"));
    }

    @Test
    void an_overdue_follow_up_climbs_each_step_once_also_by_two_replicas() throws Exception {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        Planned planned = hotline.planned(ticket, 1);
        Instant second = planned.dueAt().plus(Duration.ofHours(8));

        sweepTwice(planned.dueAt());
        sweepTwice(second);
        sweepTwice(second.plus(Duration.ofDays(9)));

        assertThat(hotline.published(ticket, Overdue.class))
                .containsExactly(
                        overdue(planned, 1, "surveyor", planned.dueAt()),
                        overdue(planned, 2, "supervisor", second));
        Calls.followUp(planned.followUpId()).body("ladderSteps", Matchers.equalTo(2));
    }

    /// Nobody can read the ticket of the broken follow-up.
    @Test
    void a_follow_up_that_fails_does_not_hold_up_the_others() {
        UUID broken = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        UUID whole = hotline.handled(CategoryKind.COMPLAINT, hotline.now.plusSeconds(1));
        Planned planned = hotline.planned(whole, 1);
        new Database(database)
                .update("update ticket set handlers = '{\"a\": 1}' where id = ?", broken);

        sweeper.sweep(planned.dueAt());

        assertThat(hotline.published(whole, Overdue.class)).hasSize(1);
        assertThat(hotline.published(broken, Overdue.class)).isEmpty();
    }

    private static Overdue overdue(Planned planned, int step, String level, Instant at) {
        return new Overdue(
                planned.ticketId(),
                planned.followUpId(),
                1,
                step,
                level,
                Way.PHONE,
                planned.dueAt(),
                at);
    }

    private void sweepTwice(Instant now) throws Exception {
        try (var replicas = Executors.newFixedThreadPool(2)) {
            var one = replicas.submit(() -> sweeper.sweep(now));
            var other = replicas.submit(() -> sweeper.sweep(now));
            one.get();
            other.get();
        }
    }
}
