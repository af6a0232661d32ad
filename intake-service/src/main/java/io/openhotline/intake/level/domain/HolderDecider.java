package io.openhotline.intake.level.domain;

import io.openhotline.intake.ticket.domain.HeldTicket;
import io.openhotline.intake.ticket.domain.Holder;
import io.openhotline.intake.ticket.domain.Level;
import java.util.function.Predicate;

/// Decides who has a ticket by a pure function of the ticket and what somebody wants to do with it.
public final class HolderDecider {
    private HolderDecider() {}

    /// Describes what came of it; an unchanged holder is no event.
    public sealed interface Decision {
        record Agreed(Holder holder) implements Decision {}

        record Refused(HolderRefusal refusal) implements Decision {}
    }

    /// Describes who acts: `isFor` says from which level the roles may take, `leads` whether the
    /// person may pass on what others have.
    public record Person(String number, Predicate<Level> isFor, boolean leads) {}

    public static Decision decide(HolderCommand command, HeldTicket ticket, Person person) {
        if (!ticket.isUnderWay()) {
            return refused(HolderRefusal.TICKET_OVER);
        }
        Holder holder = ticket.holder();
        return switch (command) {
            case HolderCommand.Take() -> take(holder, person);
            case HolderCommand.GiveBack _ ->
                    person.number().equals(holder.assignee())
                            ? new Decision.Agreed(holder.inQueue())
                            : refused(HolderRefusal.TICKET_NOT_YOURS);
            case HolderCommand.PassOn(var to, _) -> passOn(holder, person, to);
            case HolderCommand.Escalate(var level, _, _) -> escalate(holder, level);
        };
    }

    /// Taking it again changes nothing.
    private static Decision take(Holder holder, Person person) {
        if (person.number().equals(holder.assignee())) {
            return new Decision.Agreed(holder);
        }
        if (holder.assignee() != null) {
            return refused(HolderRefusal.TICKET_TAKEN);
        }
        return person.isFor().test(holder.level())
                ? new Decision.Agreed(holder.takenBy(person.number()))
                : refused(HolderRefusal.LEVEL_NOT_FOR_ROLE);
    }

    private static Decision passOn(Holder holder, Person person, String to) {
        if (!person.leads() && !person.number().equals(holder.assignee())) {
            return refused(HolderRefusal.TICKET_NOT_YOURS);
        }
        return to.equals(holder.assignee())
                ? refused(HolderRefusal.TICKET_SAME_HOLDER)
                : new Decision.Agreed(holder.takenBy(to));
    }

    private static Decision escalate(Holder holder, Level level) {
        return level.isAbove(holder.level())
                ? new Decision.Agreed(holder.at(level))
                : refused(HolderRefusal.LEVEL_NOT_HIGHER);
    }

    private static Decision refused(HolderRefusal refusal) {
        return new Decision.Refused(refusal);
    }
}
