package io.openhotline.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.RollupKey;
import io.openhotline.reporting.fact.domain.TicketFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketFoldPropertyTest {
    private static final LocalDate FROM = LocalDate.of(2026, 10, 20);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shuffled_and_repeated_deliveries_give_the_same_facts_and_the_same_rollup(long seed) {
        List<Sent> inOrder = events(seed);
        var shuffled = new ArrayList<Sent>(inOrder);
        shuffled.addAll(inOrder);
        shuffled.addAll(inOrder.subList(0, inOrder.size() / 2));
        Collections.shuffle(shuffled, new Random(~seed));

        Projection expected = Projection.of(inOrder);
        Projection actual = Projection.of(shuffled);

        assertThat(actual.facts()).isEqualTo(expected.facts());
        assertThat(actual.rollup()).isEqualTo(expected.rollup());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void the_rollup_is_the_sum_of_the_facts(long seed) {
        Projection projection = Projection.of(events(seed));

        Map<RollupKey, Measures> sums = new TreeMap<>();
        projection
                .facts()
                .values()
                .forEach(fact -> {
                    for (RollupKey key : fact.keys()) {
                        sums.merge(key, fact.measures(), Measures::plus);
                    }
                    fact.parts()
                            .forEach(part ->
                                    part.keys()
                                            .forEach(key ->
                                                    sums.merge(
                                                            key, part.measures(), Measures::plus)));
                });
        sums.values().removeIf(Measures.ZERO::equals);

        assertThat(projection.rollup()).isEqualTo(sums);
    }

    @Test
    void every_ticket_ends_in_the_state_that_its_generator_says() {
        List<TicketEvents> tickets = new RandomTicketEvents(21, FROM, 30).list(500);

        for (TicketEvents ticket : tickets) {
            Projection projection = Projection.of(ticket.events());
            assertThat(projection.facts().values())
                    .as("%s", ticket)
                    .extracting(TicketFact::state)
                    .containsExactly(ticket.state());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void measures_that_are_numbers_of_events_agree_with_a_count_of_the_events(long seed) {
        for (TicketEvents ticket : new RandomTicketEvents(seed, FROM, 30).list(200)) {
            Measures folded = Projection.fold(ticket.events()).measures();

            new EventRecount(ticket.events())
                    .counts()
                    .forEach((measure, count) ->
                            assertThat(folded.of(measure))
                                    .as("%s of %s", measure, ticket)
                                    .isEqualTo(count));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void clocks_by_name_agree_with_a_count_of_the_events(long seed) {
        for (TicketEvents ticket : new RandomTicketEvents(seed, FROM, 30).list(200)) {
            var counted = new TreeMap<String, Measures>();
            new EventRecount(ticket.events())
                    .clocks()
                    .forEach((clock, counts) -> counted.put(clock, new Measures(counts)));

            assertThat(Projection.fold(ticket.events()).clocks())
                    .as("%s", ticket)
                    .isEqualTo(counted);
        }
    }

    private static List<Sent> events(long seed) {
        return new RandomTicketEvents(seed, FROM, 30)
                .list(200).stream().flatMap(ticket -> ticket.events().stream()).toList();
    }
}
