package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Satisfaction;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.policy.domain.Kind;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

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

    int handled() {
        return count(Recount::isHandled);
    }

    int notWithdrawn() {
        return count(fact -> fact.state() != State.WITHDRAWN);
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
        return count(fact ->
                fact.kind() == kind
                        && fact.state() != State.WITHDRAWN
                        && fact.satisfaction() != null);
    }

    /// Adds up a measure that only the fold can compute, ticket by ticket. The rollups must agree.
    int sum(Measure measure) {
        return Math.toIntExact(facts.stream().mapToLong(fact -> fact.measures().of(measure)).sum());
    }

    private static boolean isHandled(TicketFact fact) {
        return fact.handledAt() != null && fact.state() != State.WITHDRAWN;
    }

    private int count(Predicate<TicketFact> counts) {
        return Math.toIntExact(facts.stream().filter(counts).count());
    }
}
