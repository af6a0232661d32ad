package io.openhotline.intake.level.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.level.domain.HolderCommand.Escalate;
import io.openhotline.intake.level.domain.HolderCommand.GiveBack;
import io.openhotline.intake.level.domain.HolderCommand.PassOn;
import io.openhotline.intake.level.domain.HolderCommand.Take;
import io.openhotline.intake.level.domain.HolderDecider.Decision;
import io.openhotline.intake.level.domain.HolderDecider.Decision.Agreed;
import io.openhotline.intake.level.domain.HolderDecider.Decision.Refused;
import io.openhotline.intake.level.domain.HolderDecider.Person;
import io.openhotline.intake.ticket.domain.Closure;
import io.openhotline.intake.ticket.domain.Handling;
import io.openhotline.intake.ticket.domain.HeldTicket;
import io.openhotline.intake.ticket.domain.Holder;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Level;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.TicketId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HolderDeciderTest {
    private static final TicketId ID =
            new TicketId(UUID.fromString("019a0b3e-5c00-7000-8000-000000000123"));
    private static final Instant AT = Instant.parse("2026-11-16T03:00:00Z");
    private static final Person ANNA = new Person("1001", level -> level == Level.AGENT, false);
    private static final Person SENIOR = new Person("1101", _ -> true, false);
    private static final Person LEAD = new Person("1201", _ -> true, true);

    @Test
    void who_takes_a_ticket_that_nobody_tracks_tracks_it_p3() {
        assertThat(decide(new Take(), Level.AGENT, null, null, ANNA))
                .isEqualTo(agreed(Level.AGENT, "1001", "1001"));
        assertThat(decide(new Take(), Level.SENIOR, null, "1001", SENIOR))
                .isEqualTo(agreed(Level.SENIOR, "1101", "1001"));
    }

    @Test
    void a_ticket_has_one_person_and_each_level_has_its_roles_t3() {
        assertThat(decide(new Take(), Level.AGENT, "1001", "1001", ANNA))
                .isEqualTo(agreed(Level.AGENT, "1001", "1001"));
        assertThat(decide(new Take(), Level.AGENT, "1001", "1001", SENIOR))
                .isEqualTo(new Refused(HolderRefusal.TICKET_TAKEN));
        assertThat(decide(new Take(), Level.SENIOR, null, "1001", ANNA))
                .isEqualTo(new Refused(HolderRefusal.LEVEL_NOT_FOR_ROLE));
    }

    @Test
    void giving_back_leaves_the_tracker_p3() {
        var giveBack = new GiveBack("须现场核实");

        assertThat(decide(giveBack, Level.SENIOR, "1101", "1001", SENIOR))
                .isEqualTo(agreed(Level.SENIOR, null, "1001"));
        assertThat(decide(giveBack, Level.SENIOR, "1101", "1001", ANNA))
                .isEqualTo(new Refused(HolderRefusal.TICKET_NOT_YOURS));
    }

    @Test
    void a_ticket_is_passed_on_by_who_has_it_or_by_a_supervisor() {
        var passOn = new PassOn("1002", "班次调整");

        assertThat(decide(passOn, Level.AGENT, "1001", "1001", ANNA))
                .isEqualTo(agreed(Level.AGENT, "1002", "1001"));
        assertThat(decide(passOn, Level.AGENT, "1001", "1001", LEAD))
                .isEqualTo(agreed(Level.AGENT, "1002", "1001"));
        assertThat(decide(passOn, Level.AGENT, "1101", "1001", ANNA))
                .isEqualTo(new Refused(HolderRefusal.TICKET_NOT_YOURS));
        assertThat(decide(passOn, Level.AGENT, "1002", "1001", LEAD))
                .isEqualTo(new Refused(HolderRefusal.TICKET_SAME_HOLDER));
    }

    @Test
    void a_ticket_only_rises_t3() {
        var toSenior = new Escalate(Level.SENIOR, null, "客户为重点客户");

        assertThat(decide(toSenior, Level.AGENT, "1001", "1001", ANNA))
                .isEqualTo(agreed(Level.SENIOR, null, "1001"));
        assertThat(decide(toSenior, Level.SENIOR, "1101", "1001", ANNA))
                .isEqualTo(new Refused(HolderRefusal.LEVEL_NOT_HIGHER));
        assertThat(decide(toSenior, Level.MANAGER, null, "1001", LEAD))
                .isEqualTo(new Refused(HolderRefusal.LEVEL_NOT_HIGHER));
    }

    @Test
    void a_closed_ticket_is_left_alone() {
        var closed = held(new Ticket.Closed(ID, AT, 1, Closure.SATISFIED, AT), "1001");

        assertThat(HolderDecider.decide(new Take(), closed, ANNA))
                .isEqualTo(new Refused(HolderRefusal.TICKET_OVER));
    }

    private static Decision decide(
            HolderCommand command,
            Level level,
            @Nullable String assignee,
            @Nullable String tracker,
            Person person) {
        var open = new Ticket.Open(ID, AT, 1, Handling.NONE);
        var held =
                new HeldTicket(
                        open, "2026-0000123-6", report(), new Holder(level, assignee, tracker));
        return HolderDecider.decide(command, held, person);
    }

    private static HeldTicket held(Ticket ticket, String person) {
        return new HeldTicket(
                ticket, "2026-0000123-6", report(), new Holder(Level.AGENT, person, person));
    }

    private static Report report() {
        return new Report(
                "phone",
                "wireless",
                Kind.COMPLAINT,
                null,
                Severity.ORDINARY,
                "信号差",
                null,
                null,
                Map.of());
    }

    private static Decision agreed(
            Level level, @Nullable String assignee, @Nullable String tracker) {
        return new Agreed(new Holder(level, assignee, tracker));
    }
}
