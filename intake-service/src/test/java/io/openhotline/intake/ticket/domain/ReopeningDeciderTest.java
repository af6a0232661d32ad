package io.openhotline.intake.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketEvent.WasReopened;
import io.openhotline.intake.ticket.domain.WorkOrder.Instruction;
import io.openhotline.intake.ticket.domain.WorkOrder.Progress;
import io.openhotline.intake.ticket.domain.WorkOrder.Result;
import io.openhotline.intake.ticket.domain.WorkOrder.Stage;
import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Tests C12, P7 and T11: "still leaking the next day".
class ReopeningDeciderTest {
    private static final TicketId ID = new TicketId(new UUID(0, 123));
    private static final Instant RECEIVED = Instant.parse("2026-11-15T23:00:00Z");

    /// Is Monday, 09:00 in Shanghai.
    private static final Instant HANDLED = Instant.parse("2026-11-16T01:00:00Z");

    private static final Instant NEXT_DAY = Instant.parse("2026-11-17T01:10:00Z");
    private static final ReopeningRule WEEK = new ReopeningRule(7, ZoneId.of("Asia/Shanghai"));
    private static final Customer CALLER =
            new Customer(
                    "李秀英", new Telephone("+8613800000123", null, "138 0000 0123", List.of()), null);
    private static final String STILL = "昨天修好的地方今天又漏了。";

    @Test
    void a_ticket_that_a_department_or_the_desk_handled_is_reopened_in_the_next_round() {
        List<ProjectedTicket> handled =
                List.of(
                        byDepartment(1),
                        projected(new Answered(ID, RECEIVED, 1, "已答复", true, HANDLED, null)),
                        projected(new Closed(ID, RECEIVED, 1, Closure.WAIVED, HANDLED)));

        for (ProjectedTicket ticket : handled) {
            assertThat(ReopeningDecider.decide(reopen(NEXT_DAY, WEEK), known(ticket)))
                    .isEqualTo(
                            new Accepted(
                                    new Open(ID, RECEIVED, 2, Handling.NONE),
                                    List.of(new WasReopened(ID, 2, STILL, CALLER, NEXT_DAY))));
        }
    }

    @Test
    void a_reworked_ticket_is_reopened_in_the_round_after_the_rework() {
        assertThat(ReopeningDecider.decide(reopen(NEXT_DAY, WEEK), known(byDepartment(3))))
                .isEqualTo(
                        new Accepted(
                                new Open(ID, RECEIVED, 4, Handling.NONE),
                                List.of(new WasReopened(ID, 4, STILL, CALLER, NEXT_DAY))));
    }

    @Test
    void the_last_of_the_days_counts_to_its_end_in_the_zone_of_the_pack() {
        Instant lastMoment = Instant.parse("2026-11-23T15:59:59.999999Z");

        assertThat(ReopeningDecider.decide(reopen(lastMoment, WEEK), known(byDepartment(1))))
                .isInstanceOf(Accepted.class);
        assertRefused(
                Refusal.REOPENING_TOO_LATE,
                reopen(Instant.parse("2026-11-23T16:00:00Z"), WEEK),
                known(byDepartment(1)));
    }

    @Test
    void a_pack_without_days_reopens_nothing() {
        assertRefused(
                Refusal.REOPENING_TOO_LATE,
                reopen(HANDLED, new ReopeningRule(0, WEEK.zone())),
                known(byDepartment(1)));
    }

    @Test
    void a_ticket_in_its_first_handling_is_not_reopened() {
        for (Stage stage : List.of(Stage.ISSUED, Stage.IN_PROGRESS, Stage.RETURNED)) {
            assertRefused(
                    Refusal.NOT_YET_HANDLED, reopen(NEXT_DAY, WEEK), known(open(1, stage, null)));
        }
    }

    @Test
    void a_rework_under_way_is_not_begun_twice() {
        var requested = projected(new Open(ID, RECEIVED, 2, Handling.NONE));

        assertRefused(Refusal.ALREADY_IN_REWORK, reopen(NEXT_DAY, WEEK), known(requested));
        assertRefused(
                Refusal.ALREADY_IN_REWORK,
                reopen(NEXT_DAY, WEEK),
                known(open(2, Stage.ACCEPTED, null)));
    }

    @Test
    void a_ticket_that_is_missing_withdrawn_or_continued_is_not_reopened() {
        assertRefused(
                Refusal.TICKET_NOT_FOUND,
                reopen(NEXT_DAY, WEEK),
                known(projected(new NotYetFiled())));
        assertRefused(
                Refusal.ALREADY_WITHDRAWN,
                reopen(NEXT_DAY, WEEK),
                known(projected(new Withdrawn(ID, RECEIVED, "邻居已报过", HANDLED))));
        assertRefused(
                Refusal.ALREADY_CONTINUED,
                reopen(NEXT_DAY, WEEK),
                new Reopenable(byDepartment(1), report(), new TicketId(new UUID(0, 124))));
    }

    private static void assertRefused(Refusal reason, Reopen command, Reopenable known) {
        assertThat(ReopeningDecider.decide(command, known)).isEqualTo(new Refused(reason));
    }

    private static Reopen reopen(Instant at, ReopeningRule rule) {
        return new Reopen(ID, STILL, at, rule, Actor.SYSTEM);
    }

    private static Reopenable known(ProjectedTicket ticket) {
        return new Reopenable(ticket, report(), null);
    }

    private static Report report() {
        return new Report(
                "phone",
                "leak",
                Kind.REPAIR,
                null,
                Severity.MAJOR,
                "人行道下漏水",
                CALLER,
                null,
                Map.of());
    }

    private static ProjectedTicket projected(Ticket ticket) {
        return new ProjectedTicket(ticket, null);
    }

    private static ProjectedTicket byDepartment(int round) {
        return open(round, Stage.COMPLETED, new Result("SOLVED", null, "更换接口", null, HANDLED));
    }

    private static ProjectedTicket open(int round, Stage stage, @Nullable Result result) {
        var instruction =
                new Instruction(
                        new UUID(0, 201),
                        "2026-0000123-6/1",
                        "engineering",
                        round,
                        null,
                        RECEIVED,
                        RECEIVED,
                        RECEIVED);
        return new ProjectedTicket(
                new Open(ID, RECEIVED, round, Handling.NONE),
                new WorkOrder(instruction, stage, RECEIVED, Progress.NONE, result, null));
    }
}
