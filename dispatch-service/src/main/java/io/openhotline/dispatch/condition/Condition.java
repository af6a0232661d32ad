package io.openhotline.dispatch.condition;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import java.util.Optional;

/// A compiled condition. Equal conditions have the same canonical `text`, however they were spaced.
public final class Condition {
    /// What came of evaluating it. `MISSING`: it read something that the ticket doesn't have, so it
    /// doesn't match. `FAULTY`: it could not be computed (a division by zero), so neither.
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

    /// What it comes to for every ticket alike, computed without any; empty where it depends on it.
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
                // CEL's word for what depends on a variable that wasn't given.
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
