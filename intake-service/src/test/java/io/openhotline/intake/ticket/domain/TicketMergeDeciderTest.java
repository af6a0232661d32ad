package io.openhotline.intake.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.Merged;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketEvent.WasMerged;
import io.openhotline.intake.ticket.domain.TicketEvent.WasUnmerged;
import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketMergeDeciderTest {
    private static final TicketId ID = id("123");
    private static final TicketId KEPT = id("124");
    private static final Instant RECEIVED = Instant.parse("2026-11-16T00:12:30Z");
    private static final Instant AT = Instant.parse("2026-11-16T03:10:00Z");
    private static final Actor AGENT = new Actor(Actor.Role.AGENT, "1001");
    private static final Merge MERGE = new Merge(ID, KEPT, "2026-0000124-4", "同一处", AT, AGENT);
    private static final Unmerge UNMERGE = new Unmerge(ID, "两处", AT, AGENT);
    private static final Merged MERGED = new Merged(ID, RECEIVED, 2, KEPT, "2026-0000124-4", AT);

    @Test
    void an_open_ticket_is_merged_into_an_open_one() {
        assertThat(merge(open(ID, Handling.ACCEPTED), open(KEPT, Handling.COMPLETED)))
                .isEqualTo(
                        new Accepted(
                                MERGED,
                                List.of(
                                        new WasMerged(
                                                ID,
                                                KEPT,
                                                "2026-0000124-4",
                                                "同一处",
                                                "agent:1001",
                                                AT))));
    }

    @Test
    void a_ticket_that_is_over_is_not_merged() {
        Ticket target = open(KEPT, Handling.NONE);

        assertThat(merge(new NotYetFiled(), target)).isEqualTo(refused(Refusal.TICKET_NOT_FOUND));
        assertThat(merge(open(ID, Handling.COMPLETED), target))
                .isEqualTo(refused(Refusal.ALREADY_HANDLED));
        assertThat(merge(answered(ID), target)).isEqualTo(refused(Refusal.ALREADY_ANSWERED));
        assertThat(merge(withdrawn(ID), target)).isEqualTo(refused(Refusal.ALREADY_WITHDRAWN));
        assertThat(merge(closed(ID), target)).isEqualTo(refused(Refusal.ALREADY_CLOSED));
        assertThat(merge(MERGED, target)).isEqualTo(refused(Refusal.ALREADY_MERGED));
    }

    @Test
    void nothing_is_merged_into_a_ticket_that_is_over_or_merged() {
        Ticket ticket = open(ID, Handling.NONE);

        assertThat(merge(ticket, new NotYetFiled())).isEqualTo(refused(Refusal.TICKET_NOT_FOUND));
        assertThat(merge(ticket, withdrawn(KEPT))).isEqualTo(refused(Refusal.TARGET_OVER));
        assertThat(merge(ticket, closed(KEPT))).isEqualTo(refused(Refusal.TARGET_OVER));
        assertThat(merge(ticket, new Merged(KEPT, RECEIVED, 1, ID, "2026-0000123-6", AT)))
                .isEqualTo(refused(Refusal.TARGET_MERGED));
        assertThat(merge(ticket, answered(KEPT))).isInstanceOf(Accepted.class);
    }

    @Test
    void a_ticket_is_not_merged_with_itself() {
        Ticket ticket = open(ID, Handling.NONE);
        var command = new Merge(ID, ID, "2026-0000123-6", "同一处", AT, AGENT);

        assertThat(TicketMergeDecider.decide(command, ticket, ticket))
                .isEqualTo(refused(Refusal.SAME_TICKET));
    }

    @Test
    void a_merge_that_is_taken_back_opens_the_ticket_in_its_round() {
        assertThat(TicketMergeDecider.decide(UNMERGE, MERGED))
                .isEqualTo(
                        new Accepted(
                                new Open(ID, RECEIVED, 2, Handling.NONE),
                                List.of(new WasUnmerged(ID, KEPT, "两处", "agent:1001", AT))));
    }

    @Test
    void only_a_merged_ticket_parts_again() {
        assertThat(TicketMergeDecider.decide(UNMERGE, new NotYetFiled()))
                .isEqualTo(refused(Refusal.TICKET_NOT_FOUND));
        for (Ticket ticket :
                List.of(open(ID, Handling.NONE), answered(ID), withdrawn(ID), closed(ID))) {
            assertThat(TicketMergeDecider.decide(UNMERGE, ticket))
                    .isEqualTo(refused(Refusal.NOT_MERGED));
        }
    }

    private static Decision merge(Ticket ticket, Ticket target) {
        return TicketMergeDecider.decide(MERGE, ticket, target);
    }

    private static Refused refused(Refusal reason) {
        return new Refused(reason);
    }

    private static Ticket open(TicketId id, Handling handling) {
        return new Open(id, RECEIVED, 2, handling);
    }

    private static Ticket answered(TicketId id) {
        return new Answered(id, RECEIVED, 1, "已答复", true, AT, null);
    }

    private static Ticket withdrawn(TicketId id) {
        return new Withdrawn(id, RECEIVED, "不用了", AT);
    }

    private static Ticket closed(TicketId id) {
        return new Closed(id, RECEIVED, 1, Closure.SATISFIED, AT);
    }

    private static TicketId id(String end) {
        return new TicketId(UUID.fromString("019a0b3e-5c00-7000-8000-000000000" + end));
    }
}
