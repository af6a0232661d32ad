package io.openhotline.intake.shift.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Decides whether a shift is handed over, and whether a handover is accepted, by pure functions.
/// Each returns empty when nothing is against it.
public final class HandoverDecider {
    private HandoverDecider() {}

    /// Describes who acts; `leads` says whether the person is a supervisor or a manager.
    public record Person(String number, boolean leads) {}

    /// @param tracked whether the predecessor tracks the ticket, and it is not over
    /// @param pending whether it waits in another handover
    public static Optional<HandoverRefusal> begin(
            Handover handover, Person person, Predicate<UUID> tracked, Predicate<UUID> pending) {
        if (handover.successor().equals(handover.predecessor())) {
            return Optional.of(HandoverRefusal.HANDOVER_TO_ONESELF);
        }
        if (!person.leads() && !person.number().equals(handover.predecessor())) {
            return Optional.of(HandoverRefusal.HANDOVER_FOR_ANOTHER);
        }
        if (!handover.tickets().stream().allMatch(tracked)) {
            return Optional.of(HandoverRefusal.TICKET_OF_ANOTHER_TRACKER);
        }
        return handover.tickets().stream().anyMatch(pending)
                ? Optional.of(HandoverRefusal.ALREADY_HANDED_OVER)
                : Optional.empty();
    }

    /// @param disputed the tickets that the successor doesn't take
    public static Optional<HandoverRefusal> decide(
            Handover handover, Person person, Set<UUID> disputed) {
        if (handover.status() != HandoverStatus.PENDING) {
            return Optional.of(HandoverRefusal.HANDOVER_DECIDED);
        }
        if (!person.number().equals(handover.successor())) {
            return Optional.of(HandoverRefusal.NOT_THE_SUCCESSOR);
        }
        return handover.tickets().containsAll(disputed)
                ? Optional.empty()
                : Optional.of(HandoverRefusal.TICKET_NOT_IN_HANDOVER);
    }

    /// The predecessor withdraws, or a supervisor when the successor doesn't come.
    public static Optional<HandoverRefusal> withdraw(Handover handover, Person person) {
        if (handover.status() != HandoverStatus.PENDING) {
            return Optional.of(HandoverRefusal.HANDOVER_DECIDED);
        }
        return person.leads() || person.number().equals(handover.predecessor())
                ? Optional.empty()
                : Optional.of(HandoverRefusal.HANDOVER_FOR_ANOTHER);
    }
}
