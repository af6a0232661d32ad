package io.openhotline.platform.condition;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import io.openhotline.platform.actor.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Holds a compiled condition. Conditions that differ only in spacing have the same canonical
/// `text`.
public final class Condition {
    /// Says how an evaluation ended. `MISSING`: the condition reads an attribute that the ticket
    /// doesn't have. `FAULTY`: the condition can't be computed, for example it divides by zero.
    /// Neither matches.
    public enum Result {
        MATCHES,
        DIFFERS,
        MISSING,
        FAULTY
    }

    private final String text;
    private final CelRuntime.Program program;
    private final TicketType type;

    Condition(String text, CelRuntime.Program program, TicketType type) {
        this.text = text;
        this.program = program;
        this.type = type;
    }

    public String text() {
        return text;
    }

    public Result evaluate(RoutableTicket ticket) {
        return evaluate(Map.of("ticket", type.value(ticket)));
    }

    /// Evaluates a condition that may read who acts.
    ///
    /// @param roles the roles of the actor's token; empty if they are not known
    public Result evaluate(RoutableTicket ticket, Actor actor, Set<String> roles) {
        return evaluate(
                Map.of("ticket", type.value(ticket), "actor", ActorType.value(actor, roles)));
    }

    /// Evaluates a condition that may read flags; one that is left out is missing.
    public Result evaluate(RoutableTicket ticket, Map<String, Boolean> flags) {
        var variables = new HashMap<String, Object>(flags);
        variables.put("ticket", type.value(ticket));
        return evaluate(variables);
    }

    /// Returns the result that is the same for every ticket; empty if the result depends on the
    /// ticket.
    public Optional<Boolean> constant() {
        return switch (evaluate(Map.of())) {
            case MATCHES -> Optional.of(true);
            case DIFFERS -> Optional.of(false);
            case MISSING, FAULTY -> Optional.empty();
        };
    }

    private Result evaluate(Map<String, ?> variables) {
        try {
            return switch (program.eval(variables)) {
                case Boolean holds -> holds ? Result.MATCHES : Result.DIFFERS;
                // CEL returns an unknown value if the result depends on a variable that is missing.
                default -> Result.MISSING;
            };
        } catch (CelEvaluationException e) {
            return e.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND
                    ? Result.MISSING
                    : Result.FAULTY;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
