package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.RollupKey;
import io.openhotline.reporting.fact.domain.Satisfaction;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.policy.domain.Breakdown;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.policy.domain.Kind;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts a month or a year ticket by ticket. Reads the properties of facts, not their measures.
record Recount(List<TicketFact> facts) {

    static Recount of(List<TicketFact> facts, YearMonth month) {
        return new Recount(
                facts.stream().filter(fact -> YearMonth.from(fact.day()).equals(month)).toList());
    }

    static Recount of(List<TicketFact> facts, int year) {
        return new Recount(facts.stream().filter(fact -> fact.day().getYear() == year).toList());
    }

    Map<String, Integer> by(Function<TicketFact, Object> code) {
        var counts = new TreeMap<String, Integer>();
        facts.forEach(fact -> counts.merge(String.valueOf(code.apply(fact)), 1, Integer::sum));
        return counts;
    }

    /// Adds up every measure of every row that the pack's breakdowns need, fact by fact.
    static Map<RollupKey, Measures> rows(List<TicketFact> facts, Set<Breakdown> kept) {
        var rows = new TreeMap<RollupKey, Measures>();
        for (TicketFact fact : facts) {
            for (Breakdown by : kept) {
                List<String> codes = List.of("");
                for (Dimension dimension : by.dimensions().toList()) {
                    codes =
                            codes.stream()
                                    .flatMap(one ->
                                            codes(fact, dimension).stream()
                                                    .map(code -> one + "\u001f" + code))
                                    .toList();
                }
                codes.forEach(code ->
                        rows.merge(
                                new RollupKey(fact.day(), by, code.substring(1)),
                                fact.measures(),
                                Measures::plus));
            }
            fact.records()
                    .forEach((department, measures) ->
                            rows.merge(
                                    new RollupKey(fact.day(), Dimension.RECORD, department),
                                    measures,
                                    Measures::plus));
            fact.clocks()
                    .forEach((clock, measures) ->
                            rows.merge(
                                    new RollupKey(fact.day(), Dimension.CLOCK, clock),
                                    measures,
                                    Measures::plus));
        }
        return rows;
    }

    private static List<String> codes(TicketFact fact, Dimension dimension) {
        return switch (dimension) {
            case ANSWER -> fact.traits().answers();
            case CAUSE -> fact.traits().causes();
            default -> Stream.ofNullable(code(fact, dimension)).toList();
        };
    }

    private static @Nullable String code(TicketFact fact, Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> "all";
            case CATEGORY -> fact.category();
            case KIND -> fact.kind().name();
            case NATURE -> orNone(fact.nature());
            case SEVERITY -> fact.severity().name();
            case DEPARTMENT -> orNone(fact.department());
            case CHANNEL -> fact.channel();
            case STATE -> fact.state().name();
            case SATISFACTION -> orNone(fact.satisfaction());
            case QUEUE -> orNone(fact.traits().queue());
            case AGENT -> orNone(fact.traits().agent());
            case CUSTOMER_KIND -> orNone(fact.traits().customerKind());
            case CUSTOMER_LEVEL -> orNone(fact.traits().customerLevel());
            case INCIDENT -> fact.traits().incident();
            case RESPONSIBLE -> fact.traits().responsible();
            case FOUND_CAUSE -> fact.traits().foundCause();
            case DISTRICT -> orNone(fact.traits().district());
            case LOYALTY -> orNone(fact.traits().loyalty());
            case ANSWER, CAUSE, LINE, ITEM, RECORD, CLOCK -> null;
        };
    }

    private static String orNone(@Nullable Object code) {
        return code == null ? "none" : code.toString();
    }

    int handled() {
        return count(Recount::isHandled);
    }

    int notWithdrawn() {
        return count(fact -> isValid(fact));
    }

    int asked() {
        return count(fact -> fact.satisfaction() != null);
    }

    int satisfied() {
        return count(fact ->
                fact.satisfaction() == Satisfaction.SATISFIED
                        || fact.satisfaction() == Satisfaction.VERY_SATISFIED);
    }

    int askedOf(Kind kind) {
        return count(fact -> fact.kind() == kind && isValid(fact) && fact.satisfaction() != null);
    }

    /// Adds up a measure that only the fold can compute, ticket by ticket. The rollups must agree.
    int sum(Measure measure) {
        return Math.toIntExact(facts.stream().mapToLong(fact -> fact.measures().of(measure)).sum());
    }

    private static boolean isValid(TicketFact fact) {
        return fact.state() != State.WITHDRAWN && fact.state() != State.MERGED;
    }

    private static boolean isHandled(TicketFact fact) {
        return fact.handledAt() != null && isValid(fact);
    }

    private int count(Predicate<TicketFact> counts) {
        return Math.toIntExact(facts.stream().filter(counts).count());
    }
}
