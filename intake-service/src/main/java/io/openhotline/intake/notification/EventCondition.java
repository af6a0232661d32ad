package io.openhotline.intake.notification;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.openhotline.contracts.Event;
import io.openhotline.intake.ticket.NotifiedTicket;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holds a compiled condition on `ticket` and `event`. A condition that reads a missing field, or
/// that can't be computed, doesn't hold.
record EventCondition(CelRuntime.Program program) {
    private static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder().build();

    /// Throws [IllegalArgumentException] with the reason if the text is not a valid condition.
    static EventCondition compile(@Nullable String text, Class<? extends Event> type) {
        var types = new ConditionTypes(type);
        CelCompiler compiler =
                CelCompilerFactory.standardCelCompilerBuilder()
                        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                        .setTypeProvider(types)
                        .addVar("ticket", ConditionTypes.TICKET)
                        .addVar("event", types.event())
                        .setResultType(SimpleType.BOOL)
                        .build();
        try {
            CelAbstractSyntaxTree tree = compiler.compile(text == null ? "true" : text).getAst();
            return new EventCondition(RUNTIME.createProgram(tree));
        } catch (CelValidationException e) {
            throw new IllegalArgumentException(
                    e.getErrors().stream()
                            .map(issue ->
                                    "column %d: %s"
                                            .formatted(
                                                    issue.getSourceLocation().getColumn() + 1,
                                                    issue.getMessage()))
                            .collect(Collectors.joining("; ")),
                    e);
        } catch (CelEvaluationException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    boolean holds(NotifiedTicket ticket, Map<String, Object> event) {
        try {
            return Boolean.TRUE.equals(
                    program.eval(Map.of("ticket", ticket.attributes(), "event", event)));
        } catch (CelEvaluationException e) {
            return false;
        }
    }
}
