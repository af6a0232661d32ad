package io.openhotline.platform.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.parser.CelUnparserFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Compiles the conditions of one policy, which names the form fields that they may read.
public final class ConditionCompiler {
    private static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder().build();

    /// Lets a condition with a macro, such as `exists`, be written in its canonical form.
    private static final CelOptions WITH_MACROS =
            CelOptions.current().populateMacroCalls(true).build();

    private final TicketType type;
    private final CelCompiler compiler;

    public ConditionCompiler(Map<String, FieldType> fields) {
        this(new TicketType(fields), Map.of());
    }

    private ConditionCompiler(TicketType type, Map<String, CelType> more) {
        this.type = type;
        CelCompilerBuilder builder =
                CelCompilerFactory.standardCelCompilerBuilder()
                        .setOptions(WITH_MACROS)
                        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                        .setTypeProvider(type)
                        .addVar("ticket", type.ticket())
                        .setResultType(SimpleType.BOOL);
        more.forEach(builder::addVar);
        this.compiler = builder.build();
    }

    /// Returns a compiler of conditions that may only read these attributes of a ticket, for a
    /// service that knows no others.
    public static ConditionCompiler reading(Set<String> attributes) {
        return new ConditionCompiler(new TicketType(Map.of(), attributes), Map.of());
    }

    /// Returns a compiler of conditions that may read `actor` too: `actor.role`, `actor.roles` and
    /// `actor.id`.
    public static ConditionCompiler withActor(Map<String, FieldType> fields) {
        return new ConditionCompiler(new TicketType(fields), Map.of("actor", ActorType.TYPE));
    }

    /// Returns a compiler of conditions that may read these names too, which are true or false.
    public static ConditionCompiler withFlags(Map<String, FieldType> fields, Set<String> flags) {
        return new ConditionCompiler(
                new TicketType(fields),
                flags.stream().collect(Collectors.toMap(name -> name, _ -> SimpleType.BOOL)));
    }

    /// Throws [IllegalArgumentException] with column and reason if the text is not a valid
    /// condition.
    public Condition compile(String text) {
        try {
            CelAbstractSyntaxTree ast = compiler.compile(text).getAst();
            String canonical = CelUnparserFactory.newUnparser().unparse(ast);
            return new Condition(canonical, RUNTIME.createProgram(ast), type);
        } catch (CelValidationException e) {
            throw new IllegalArgumentException(reason(e), e);
        } catch (CelEvaluationException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static String reason(CelValidationException e) {
        return e.getErrors().stream()
                .map(ConditionCompiler::reason)
                .collect(Collectors.joining("; "));
    }

    private static String reason(CelIssue issue) {
        int column = issue.getSourceLocation().getColumn() + 1;
        return "column " + column + ": " + issue.getMessage();
    }
}
