package io.openhotline.intake.level;

import io.openhotline.intake.level.domain.HolderCommand.Escalate;
import io.openhotline.intake.policy.Category;
import io.openhotline.intake.policy.FormField;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.policy.LevelPolicy;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Level;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.platform.condition.Condition;
import io.openhotline.platform.condition.Condition.Result;
import io.openhotline.platform.condition.ConditionCompiler;
import io.openhotline.platform.condition.FieldType;
import io.openhotline.platform.condition.RoutableTicket;
import io.openhotline.platform.pack.PackFolder;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.Findings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the level of a ticket by the rules of the pack, whose conditions it compiles at start: a
/// wrong one stops the start. They read `ticket`, `repeated` (the complaint repeats an unfinished
/// one) and `answerRefused` (the customer doesn't accept a correct answer).
@PackScoped
public class LevelRules {
    private static final String REPEATED = "repeated";
    private static final String ANSWER_REFUSED = "answerRefused";

    private record Rule(String name, Level level, Condition condition) {}

    private final List<Rule> rules = new ArrayList<>();

    /// Throws [io.openhotline.platform.policy.PolicyRefused] if a condition is wrong.
    public LevelRules(@PackFolder Path pack, IntakePolicy policy) {
        var compiler =
                ConditionCompiler.withFlags(fields(policy), Set.of(REPEATED, ANSWER_REFUSED));
        var findings = new Findings();
        List<LevelPolicy.Rule> written = policy.levels().rules();
        for (int i = 0; i < written.size(); i++) {
            LevelPolicy.Rule rule = written.get(i);
            findings.attempt("levels.rules[" + i + "].when", () -> compiler.compile(rule.when()))
                    .map(condition -> new Rule(rule.name(), Levels.domain(rule.level()), condition))
                    .ifPresent(rules::add);
        }
        if (!findings.none()) {
            throw findings.refusal(pack.resolve("intake.yaml"));
        }
    }

    /// Returns the move to the level of the first rule that applies, if it is above `level`.
    Optional<Escalate> find(Report report, Level level, boolean answerRefused) {
        RoutableTicket ticket = ticket(report);
        var flags = Map.of(REPEATED, report.repeatOf() != null, ANSWER_REFUSED, answerRefused);
        return rules.stream()
                .filter(rule -> rule.level().isAbove(level))
                .filter(rule -> rule.condition().evaluate(ticket, flags) == Result.MATCHES)
                .findFirst()
                .map(rule -> new Escalate(rule.level(), rule.name(), null));
    }

    private static RoutableTicket ticket(Report report) {
        Customer customer = report.customer();
        return new RoutableTicket(
                report.category(),
                report.kind().name(),
                report.channel(),
                report.nature(),
                report.severity().name(),
                customer == null ? null : customer.kind(),
                customer == null ? null : customer.level(),
                report.place() != null,
                customer != null && customer.telephone() != null,
                report.repeatOf() != null,
                report.fields());
    }

    /// Returns the form fields that have one type in all categories.
    private static Map<String, FieldType> fields(IntakePolicy policy) {
        var types = new HashMap<String, FieldType>();
        policy.categories().stream()
                .map(Category::fields)
                .flatMap(List::stream)
                .forEach(field -> types.merge(field.code(), type(field), LevelRules::same));
        return types;
    }

    /// A field that is a number in one category and a text in another is read as a text.
    private static FieldType same(FieldType one, FieldType other) {
        return one == other ? one : FieldType.TEXT;
    }

    private static FieldType type(FormField field) {
        return switch (field.type()) {
            case TEXT, CHOICE -> FieldType.TEXT;
            case INTEGER -> FieldType.INTEGER;
            case NUMBER -> FieldType.NUMBER;
            case BOOLEAN -> FieldType.BOOLEAN;
        };
    }
}
