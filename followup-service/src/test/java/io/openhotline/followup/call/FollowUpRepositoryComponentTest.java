package io.openhotline.followup.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.RunningFollowUp;
import io.openhotline.followup.call.domain.FollowUp;
import io.openhotline.followup.call.domain.FollowUp.Planned;
import io.openhotline.followup.call.domain.FollowUpDeciderRules;
import io.openhotline.followup.call.domain.Plan;
import io.openhotline.followup.call.domain.PlanReason;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.way.domain.Way;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class FollowUpRepositoryComponentTest extends RunningFollowUp {
    static final Plan FIRST = plan(1, PlanReason.SAMPLED, "repair/2026-10");
    static final Plan SECOND = plan(2, PlanReason.AFTER_REWORK, "repair/2026-11");

    @Inject FollowUpRepository followUps;
    @Inject HandledTicketService tickets;

    @BeforeEach
    void aTicket() {
        inTransaction(() -> tickets.lock(FIRST.ticketId()));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void a_follow_up_is_read_from_the_database_as_it_was_written(FollowUp followUp) {
        UUID id = followUp.plan().id();
        inTransaction(() -> add(followUp.plan()));

        inTransaction(() -> FollowUpMapper.update(followUps.findById(id), followUp));

        inTransaction(() ->
                assertThat(FollowUpMapper.toDomain(followUps.findById(id))).isEqualTo(followUp));
    }

    static Stream<FollowUp> everyState() {
        return FollowUpMapperTest.everyState();
    }

    @Test
    void the_planned_follow_up_of_a_ticket_is_found() {
        inTransaction(() -> add(FIRST));

        inTransaction(() -> {
            assertThat(followUps.plannedOf(FIRST.ticketId())).contains(FIRST.id());
            assertThat(followUps.plannedOf(FIRST.id())).isEmpty();
            assertThat(followUps.anyOf(FIRST.ticketId())).isTrue();
            assertThat(followUps.anyOf(FIRST.id())).isFalse();
        });
    }

    @Test
    void a_ticket_stays_in_the_stratum_of_its_first_follow_up() {
        inTransaction(() -> {
            add(SECOND);
            add(FIRST);
        });

        inTransaction(
                () -> assertThat(followUps.stratumOf(FIRST.ticketId())).contains("repair/2026-10"));
    }

    private void add(Plan plan) {
        followUps.add(Planned.starting(plan, Way.PHONE), FollowUpDeciderRules.CALLS);
    }

    private static Plan plan(int round, PlanReason reason, String stratum) {
        Plan any = FollowUpMapperTest.PLAN;
        return new Plan(
                new UUID(0, 300 + round),
                any.ticketId(),
                round,
                reason,
                stratum,
                any.dueAt(),
                any.plannedAt());
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
