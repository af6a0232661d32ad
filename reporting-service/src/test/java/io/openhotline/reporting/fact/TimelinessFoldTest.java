package io.openhotline.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.TicketFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Shows which tickets are in time for the customer, and which are in time for the department that
/// had them last (W7, T10, field cases F1, F2, F6).
class TimelinessFoldTest {
    private static Stream<Arguments> tickets() {
        return Stream.concat(AnswerAndTransferCases.all(), ImportAndReworkCases.all());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tickets")
    void a_ticket_is_in_time_for_the_customer_and_for_its_department(
            String name, TicketEventsBuilder ticket, String customer, String department) {
        TicketFact fact = Projection.fold(ticket);

        assertThat(ratio(fact, Measure.TIMELY, Measure.DUE)).isEqualTo(customer);
        assertThat(ratio(fact, Measure.DEPARTMENT_TIMELY, Measure.DEPARTMENT_DUE))
                .isEqualTo(department);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tickets")
    void the_order_of_arrival_changes_nothing(
            String name, TicketEventsBuilder ticket, String customer, String department) {
        var shuffled = new ArrayList<Sent>(Projection.events(ticket));
        Collections.shuffle(shuffled, new Random(name.hashCode()));

        assertThat(Projection.fold(shuffled)).isEqualTo(Projection.fold(ticket));
    }

    private static String ratio(TicketFact fact, Measure numerator, Measure denominator) {
        return fact.measures().of(numerator) + "/" + fact.measures().of(denominator);
    }
}
