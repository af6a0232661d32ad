package io.openhotline.intake.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketCommand.Answer;
import io.openhotline.intake.ticket.domain.TicketCommand.Close;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketCommand.Rework;
import io.openhotline.intake.ticket.domain.TicketCommand.Supplement;
import io.openhotline.intake.ticket.domain.TicketCommand.Withdraw;
import io.openhotline.intake.ticket.domain.TicketEvent.Filed;
import io.openhotline.intake.ticket.domain.TicketEvent.WasAnswered;
import io.openhotline.intake.ticket.domain.TicketEvent.WasClosed;
import io.openhotline.intake.ticket.domain.TicketEvent.WasSupplemented;
import io.openhotline.intake.ticket.domain.TicketEvent.WasWithdrawn;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TicketDeciderTest {
    static final TicketId ID = new TicketId(new UUID(0, 123));
    static final String NUMBER = "2026-0000123-6";
    static final Instant RECEIVED = Instant.parse("2026-11-16T00:12:30Z");
    static final Instant LATER = RECEIVED.plus(Duration.ofMinutes(5));
    static final Duration LIMIT = Duration.ofMinutes(10);
    static final Actor AGENT = new Actor(Role.AGENT, "1001");

    static final Report LEAK =
            new Report(
                    "phone",
                    "leak",
                    Kind.REPAIR,
                    "supply",
                    Severity.MAJOR,
                    "和平路128号院东门外人行道下漏水",
                    new Customer(
                            "李秀英",
                            new Telephone("+8613800000123", null, "138 0000 0123", List.of()),
                            "household"),
                    new Place("和平路128号院东门外", null, null),
                    Map.of("pipeDiameterMm", 200L));

    static final Quotation QUOTED = new Quotation("valve-closing", 2);
    static final Open OPEN = new Open(ID, RECEIVED, 1, Handling.NONE);
    static final Answered ANSWERED = new Answered(ID, RECEIVED, 1, "关阀即可", true, LATER, QUOTED);
    static final Withdrawn WITHDRAWN = new Withdrawn(ID, RECEIVED, "邻居已报", LATER);
    static final Closed CLOSED = new Closed(ID, RECEIVED, 1, Closure.SATISFIED, LATER);

    @Test
    void filing_opens_a_ticket_for_the_first_receiver() {
        var file =
                new File(ID, NUMBER, LEAK, RECEIVED, LATER, null, LATER, LIMIT, AGENT, null, null);

        assertThat(TicketDecider.decide(file, new NotYetFiled()))
                .isEqualTo(
                        new Accepted(
                                OPEN,
                                List.of(
                                        new Filed(
                                                ID,
                                                NUMBER,
                                                LEAK,
                                                "agent:1001",
                                                false,
                                                RECEIVED,
                                                LATER))));
    }

    @Test
    void filing_with_an_answer_resolves_it_at_first_contact_with_two_events_w2() {
        var file =
                new File(
                        ID, NUMBER, LEAK, RECEIVED, LATER, "关阀即可", LATER, LIMIT, AGENT, null,
                        QUOTED);

        assertThat(TicketDecider.decide(file, new NotYetFiled()))
                .isEqualTo(
                        new Accepted(
                                ANSWERED,
                                List.of(
                                        new Filed(
                                                ID,
                                                NUMBER,
                                                LEAK,
                                                "agent:1001",
                                                true,
                                                RECEIVED,
                                                LATER),
                                        new WasAnswered(ID, "关阀即可", true, LATER, QUOTED))));
    }

    @Test
    void a_letter_answered_long_after_its_receipt_is_not_answered_at_first_contact_f9() {
        Instant entered = RECEIVED.plus(Duration.ofHours(2));
        var file =
                new File(
                        ID, NUMBER, LEAK, RECEIVED, entered, "关阀即可", entered, LIMIT, AGENT, null,
                        null);

        assertThat(TicketDecider.decide(file, new NotYetFiled()))
                .isEqualTo(
                        new Accepted(
                                new Answered(ID, RECEIVED, 1, "关阀即可", false, entered, null),
                                List.of(
                                        new Filed(
                                                ID,
                                                NUMBER,
                                                LEAK,
                                                "agent:1001",
                                                true,
                                                RECEIVED,
                                                entered),
                                        new WasAnswered(ID, "关阀即可", false, entered, null))));
    }

    @Test
    void a_ticket_is_filed_once() {
        var file =
                new File(ID, NUMBER, LEAK, RECEIVED, LATER, null, LATER, LIMIT, AGENT, null, null);

        assertThat(TicketDecider.decide(file, OPEN)).isEqualTo(refused(Refusal.ALREADY_FILED));
    }

    @Test
    void an_answer_in_time_counts_as_first_contact() {
        assertThat(TicketDecider.decide(answer(LATER), OPEN))
                .isEqualTo(
                        new Accepted(
                                ANSWERED,
                                List.of(new WasAnswered(ID, "关阀即可", true, LATER, QUOTED))));
    }

    @ParameterizedTest
    @CsvSource({
        "1, NONE,        10, true",
        "1, NONE,        11, false",
        "1, DISPATCHED,  10, true",
        "1, ACCEPTED,     5, false",
        "1, IN_PROGRESS,  5, false",
        "1, RETURNED,     5, false",
        "2, NONE,         5, false",
    })
    void first_contact_is_within_the_limit_and_before_any_department_accepted(
            int round, Handling handling, int minutes, boolean firstContact) {
        Instant at = RECEIVED.plus(Duration.ofMinutes(minutes));
        var open = new Open(ID, RECEIVED, round, handling);

        assertThat(TicketDecider.decide(answer(at), open))
                .isEqualTo(
                        new Accepted(
                                new Answered(ID, RECEIVED, round, "关阀即可", firstContact, at, QUOTED),
                                List.of(new WasAnswered(ID, "关阀即可", firstContact, at, QUOTED))));
    }

    @Test
    void nothing_happens_before_receipt() {
        Instant before = RECEIVED.minusSeconds(1);

        assertThat(TicketDecider.decide(answer(before), OPEN))
                .isEqualTo(refused(Refusal.BEFORE_RECEIPT));
        assertThat(TicketDecider.decide(new Withdraw(ID, "邻居已报", before, AGENT), OPEN))
                .isEqualTo(refused(Refusal.BEFORE_RECEIPT));
    }

    @Test
    void a_supplement_is_published_and_leaves_the_ticket_open() {
        assertThat(TicketDecider.decide(new Supplement(ID, "水流变大", LATER, AGENT), OPEN))
                .isEqualTo(new Accepted(OPEN, List.of(new WasSupplemented(ID, "水流变大", LATER))));
    }

    @Test
    void a_withdrawal_ends_it() {
        assertThat(TicketDecider.decide(new Withdraw(ID, "邻居已报", LATER, AGENT), OPEN))
                .isEqualTo(new Accepted(WITHDRAWN, List.of(new WasWithdrawn(ID, "邻居已报", LATER))));
    }

    @Test
    void the_desk_s_commands_need_a_ticket_that_is_open_and_not_handled() {
        var handled = new Open(ID, RECEIVED, 1, Handling.COMPLETED);
        for (TicketCommand command :
                List.of(
                        answer(LATER),
                        new Supplement(ID, "水流变大", LATER, AGENT),
                        new Withdraw(ID, "邻居已报", LATER, AGENT))) {
            assertThat(TicketDecider.decide(command, new NotYetFiled()))
                    .isEqualTo(refused(Refusal.TICKET_NOT_FOUND));
            assertThat(TicketDecider.decide(command, handled))
                    .isEqualTo(refused(Refusal.ALREADY_HANDLED));
            assertThat(TicketDecider.decide(command, ANSWERED))
                    .isEqualTo(refused(Refusal.ALREADY_ANSWERED));
            assertThat(TicketDecider.decide(command, WITHDRAWN))
                    .isEqualTo(refused(Refusal.ALREADY_WITHDRAWN));
            assertThat(TicketDecider.decide(command, CLOSED))
                    .isEqualTo(refused(Refusal.ALREADY_CLOSED));
        }
    }

    @ParameterizedTest
    @EnumSource(Closure.class)
    void follow_up_closes_an_open_or_answered_ticket(Closure closure) {
        var closed =
                new Accepted(
                        new Closed(ID, RECEIVED, 1, closure, LATER),
                        List.of(new WasClosed(ID, closure, LATER)));

        assertThat(TicketDecider.decide(close(closure), OPEN)).isEqualTo(closed);
        assertThat(TicketDecider.decide(close(closure), ANSWERED)).isEqualTo(closed);
    }

    @Test
    void a_withdrawn_or_closed_ticket_is_not_closed_again() {
        var close = close(Closure.WAIVED);

        assertThat(TicketDecider.decide(close, new NotYetFiled()))
                .isEqualTo(refused(Refusal.TICKET_NOT_FOUND));
        assertThat(TicketDecider.decide(close, WITHDRAWN))
                .isEqualTo(refused(Refusal.ALREADY_WITHDRAWN));
        assertThat(TicketDecider.decide(close, CLOSED)).isEqualTo(refused(Refusal.ALREADY_CLOSED));
    }

    @Test
    void rework_reopens_an_open_answered_or_closed_ticket_p7() {
        var reopened = new Accepted(new Open(ID, RECEIVED, 2, Handling.NONE), List.of());
        var rework = new Rework(ID, 2, Actor.SYSTEM);
        var handled = new Open(ID, RECEIVED, 1, Handling.COMPLETED);

        for (Ticket ticket : List.of(OPEN, handled, ANSWERED, CLOSED)) {
            assertThat(TicketDecider.decide(rework, ticket)).isEqualTo(reopened);
        }
    }

    @Test
    void a_round_that_is_known_is_no_rework() {
        var rework = new Rework(ID, 2, Actor.SYSTEM);
        var second = new Open(ID, RECEIVED, 2, Handling.ACCEPTED);
        var closedAgain = new Closed(ID, RECEIVED, 2, Closure.SATISFIED, LATER);

        assertThat(TicketDecider.decide(rework, second))
                .isEqualTo(refused(Refusal.ALREADY_IN_REWORK));
        assertThat(TicketDecider.decide(rework, closedAgain))
                .isEqualTo(refused(Refusal.ALREADY_IN_REWORK));
        assertThat(TicketDecider.decide(rework, WITHDRAWN))
                .isEqualTo(refused(Refusal.ALREADY_WITHDRAWN));
        assertThat(TicketDecider.decide(rework, new NotYetFiled()))
                .isEqualTo(refused(Refusal.TICKET_NOT_FOUND));
    }

    /// Tests C12: the end of a follow-up that arrives after the reopening doesn't close the ticket.
    @Test
    void a_follow_up_of_an_earlier_round_does_not_close_a_reopened_ticket() {
        var reopened = new Open(ID, RECEIVED, 2, Handling.NONE);
        var late = new Close(ID, Closure.SATISFIED, 1, LATER, Actor.SYSTEM);
        var own = new Close(ID, Closure.SATISFIED, 2, LATER, Actor.SYSTEM);

        assertThat(TicketDecider.decide(late, reopened))
                .isEqualTo(refused(Refusal.ALREADY_IN_REWORK));
        assertThat(TicketDecider.decide(own, reopened))
                .isEqualTo(
                        new Accepted(
                                new Closed(ID, RECEIVED, 2, Closure.SATISFIED, LATER),
                                List.of(new WasClosed(ID, Closure.SATISFIED, LATER))));
    }

    private static Answer answer(Instant at) {
        return new Answer(ID, "关阀即可", at, LIMIT, AGENT, QUOTED);
    }

    private static Close close(Closure closure) {
        return new Close(ID, closure, null, LATER, Actor.SYSTEM);
    }

    private static Refused refused(Refusal reason) {
        return new Refused(reason);
    }
}
