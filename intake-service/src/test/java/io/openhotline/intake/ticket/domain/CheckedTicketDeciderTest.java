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
import io.openhotline.intake.ticket.domain.TicketEvent.WasCompleted;
import io.openhotline.intake.ticket.domain.TicketEvent.WasSealed;
import io.openhotline.intake.ticket.domain.TicketEvent.WasSupplemented;
import io.openhotline.intake.ticket.domain.TicketEvent.WasVerified;
import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Verification (S2), completion (C3) and sealing (GB/T 33358).
class CheckedTicketDeciderTest {
    private static final TicketId ID = new TicketId(new UUID(0, 123));
    private static final Instant RECEIVED = Instant.parse("2026-11-16T00:12:30Z");
    private static final Instant AT = Instant.parse("2026-11-16T03:10:00Z");
    private static final Actor BY = new Actor(Actor.Role.AGENT, "2001");
    private static final Open OPEN = new Open(ID, RECEIVED, 1, Handling.NONE);
    private static final Ticket ANSWERED = new Answered(ID, RECEIVED, 1, "已答", true, AT, null);
    private static final Ticket WITHDRAWN = new Withdrawn(ID, RECEIVED, "重复", AT);
    private static final Ticket MERGED = new Merged(ID, RECEIVED, 1, ID, "2026-0000124-4", AT);
    private static final Ticket CLOSED = new Closed(ID, RECEIVED, 1, Closure.SATISFIED, AT);
    private static final Customer LI = new Customer("李秀英", null, "household");
    private static final Place ROAD = new Place("和平路128号", null, null);

    @Test
    void a_held_complaint_is_confirmed_s2() {
        var command = new Verify(ID, VerificationOutcome.CONFIRMED, null, AT, BY);

        assertThat(VerificationDecider.decide(command, OPEN, true))
                .isEqualTo(
                        new Accepted(
                                OPEN,
                                List.of(
                                        new WasVerified(
                                                ID,
                                                VerificationOutcome.CONFIRMED,
                                                "agent:2001",
                                                AT))));
    }

    @Test
    void a_correction_is_a_supplement_before_the_verification_s2() {
        var command = new Verify(ID, VerificationOutcome.CORRECTED, "是两个月的水费", AT, BY);

        assertThat(VerificationDecider.decide(command, OPEN, true))
                .isEqualTo(
                        new Accepted(
                                OPEN,
                                List.of(
                                        new WasSupplemented(ID, "是两个月的水费", AT),
                                        new WasVerified(
                                                ID,
                                                VerificationOutcome.CORRECTED,
                                                "agent:2001",
                                                AT))));
    }

    @Test
    void a_ticket_that_does_not_wait_is_not_verified() {
        assertThat(verify(OPEN, false)).isEqualTo(refused(Refusal.NOT_AWAITING_VERIFICATION));
        assertThat(verify(new NotYetFiled(), true)).isEqualTo(refused(Refusal.TICKET_NOT_FOUND));
        assertThat(verify(ANSWERED, true)).isEqualTo(refused(Refusal.ALREADY_ANSWERED));
        assertThat(verify(WITHDRAWN, true)).isEqualTo(refused(Refusal.ALREADY_WITHDRAWN));
        assertThat(verify(MERGED, true)).isEqualTo(refused(Refusal.ALREADY_MERGED));
        assertThat(verify(CLOSED, true)).isEqualTo(refused(Refusal.ALREADY_CLOSED));
    }

    @Test
    void an_incomplete_report_is_completed_once_also_when_the_work_is_done_c3() {
        for (Ticket ticket : List.of(OPEN, ANSWERED, CLOSED)) {
            assertThat(complete(ticket, true))
                    .isEqualTo(
                            new Accepted(
                                    ticket,
                                    List.of(
                                            new WasCompleted(
                                                    ID,
                                                    LI,
                                                    ROAD,
                                                    Map.of("pipeDiameterMm", 200L),
                                                    "agent:2001",
                                                    AT))));
            assertThat(complete(ticket, false)).isEqualTo(refused(Refusal.ALREADY_COMPLETE));
        }
    }

    @Test
    void a_report_that_goes_nowhere_is_not_completed() {
        assertThat(complete(new NotYetFiled(), true)).isEqualTo(refused(Refusal.TICKET_NOT_FOUND));
        assertThat(complete(WITHDRAWN, true)).isEqualTo(refused(Refusal.ALREADY_WITHDRAWN));
        assertThat(complete(MERGED, true)).isEqualTo(refused(Refusal.ALREADY_MERGED));
    }

    @Test
    void a_known_customer_is_sealed_in_every_state() {
        for (Ticket ticket : List.of(OPEN, ANSWERED, WITHDRAWN, MERGED, CLOSED)) {
            assertThat(SealingDecider.decide(seal(), ticket, false, LI))
                    .isEqualTo(new Accepted(ticket, List.of(new WasSealed(ID, "agent:2001", AT))));
        }
    }

    @Test
    void nobody_is_sealed_twice_and_nothing_is_sealed_for_nobody() {
        assertThat(SealingDecider.decide(seal(), new NotYetFiled(), false, LI))
                .isEqualTo(refused(Refusal.TICKET_NOT_FOUND));
        assertThat(SealingDecider.decide(seal(), OPEN, true, null))
                .isEqualTo(refused(Refusal.ALREADY_SEALED));
        assertThat(SealingDecider.decide(seal(), OPEN, false, null))
                .isEqualTo(refused(Refusal.NOTHING_TO_SEAL));
    }

    private static Decision verify(Ticket ticket, boolean held) {
        return VerificationDecider.decide(
                new Verify(ID, VerificationOutcome.UNREACHABLE, null, AT, BY), ticket, held);
    }

    private static Decision complete(Ticket ticket, boolean incomplete) {
        var report =
                new Report(
                        "phone",
                        "leak",
                        Kind.REPAIR,
                        "supply",
                        Severity.MAJOR,
                        "爆管",
                        LI,
                        ROAD,
                        Map.of("pipeDiameterMm", 200L));
        return CompletionDecider.decide(new Complete(ID, report, AT, BY), ticket, incomplete);
    }

    private static Seal seal() {
        return new Seal(ID, "客户要求保密", AT, BY);
    }

    private static Decision refused(Refusal reason) {
        return new Refused(reason);
    }
}
