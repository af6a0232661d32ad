package io.openhotline.followup.sequel.domain;

import io.openhotline.followup.sequel.domain.SequelCommand.Decide;
import io.openhotline.followup.sequel.domain.SequelCommand.Examine;
import io.openhotline.followup.sequel.domain.SequelCommand.Raise;
import io.openhotline.followup.sequel.domain.SequelCommand.SignOff;
import java.util.Optional;

/// Decides about the steps after an answer, by a pure function of command and state.
public final class SequelDecider {
    private SequelDecider() {}

    /// Returns why the command is refused; empty when it is accepted.
    public static Optional<SequelRefusal> refusal(SequelCommand command, Sequel state) {
        return switch (command) {
            case Decide decide -> decide(decide, state);
            case Examine _ ->
                    state.examined() ? Optional.of(SequelRefusal.ALREADY_EXAMINED) : asked(state);
            case Raise _ -> Optional.empty();
            case SignOff signOff -> signOff(signOff, state);
        };
    }

    /// Requires that a repeated complaint was examined before it is closed as it is (T11).
    private static Optional<SequelRefusal> decide(Decide command, Sequel state) {
        return switch (state.limit()) {
            case NOT_REACHED -> Optional.of(SequelRefusal.REWORK_LIMIT_NOT_REACHED);
            case DECIDED -> Optional.of(SequelRefusal.REWORK_LIMIT_DECIDED);
            case REACHED -> reached(command, state);
        };
    }

    private static Optional<SequelRefusal> reached(Decide command, Sequel state) {
        if (!state.current()) {
            return Optional.of(SequelRefusal.TICKET_MOVED_ON);
        }
        return switch (command.decision()) {
            case CLOSE_AS_IT_IS ->
                    state.isRepeated() && !state.examined()
                            ? Optional.of(SequelRefusal.REPETITION_NOT_EXAMINED)
                            : Optional.empty();
            case ONCE_MORE -> Optional.empty();
        };
    }

    private static Optional<SequelRefusal> signOff(SignOff command, Sequel state) {
        if (state.signedOff()) {
            return Optional.of(SequelRefusal.ALREADY_SIGNED_OFF);
        }
        return command.signedAt().isAfter(command.at())
                ? Optional.of(SequelRefusal.SIGNED_IN_THE_FUTURE)
                : Optional.empty();
    }

    private static Optional<SequelRefusal> asked(Sequel state) {
        return state.answered() ? Optional.empty() : Optional.of(SequelRefusal.CUSTOMER_NOT_ASKED);
    }
}
