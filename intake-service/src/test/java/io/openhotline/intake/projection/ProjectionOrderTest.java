package io.openhotline.intake.projection;

import static io.openhotline.intake.projection.Story.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.projection.domain.StatusProjection;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.ProjectedTicket;
import io.openhotline.intake.ticket.domain.TicketCommand;
import io.openhotline.intake.ticket.domain.TicketDecider;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tests that a ticket has the same final state in every order between the two topics.
class ProjectionOrderTest {

    @ParameterizedTest
    @MethodSource("io.openhotline.intake.projection.Story#all")
    void every_order_between_the_topics_ends_the_same(Story story) {
        ProjectedTicket expected = apply(story.start(), inOrder(story));

        assertThat(expected.status()).isEqualTo(story.status());
        assertThat(orders(story.workOrders(), story.followUps()))
                .isNotEmpty()
                .allSatisfy(events -> assertThat(apply(story.start(), events)).isEqualTo(expected));
    }

    private static List<Event> inOrder(Story story) {
        return Stream.<Event>concat(story.workOrders().stream(), story.followUps().stream())
                .toList();
    }

    /// Returns all ways to merge the two lists; each list keeps its own order.
    private static Stream<List<Event>> orders(
            List<? extends Event> left, List<? extends Event> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Stream.of(Stream.<Event>concat(left.stream(), right.stream()).toList());
        }
        return Stream.concat(
                orders(left.subList(1, left.size()), right)
                        .map(rest -> prepend(left.getFirst(), rest)),
                orders(left, right.subList(1, right.size()))
                        .map(rest -> prepend(right.getFirst(), rest)));
    }

    private static List<Event> prepend(Event first, List<Event> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private static ProjectedTicket apply(ProjectedTicket start, List<Event> events) {
        ProjectedTicket projected = start;
        for (Event event : events) {
            projected = apply(projected, event);
        }
        return projected;
    }

    private static ProjectedTicket apply(ProjectedTicket projected, Event event) {
        return switch (event) {
            case WorkOrderEvent theirs ->
                    ProjectionContract.fact(theirs)
                            .map(fact -> StatusProjection.apply(TICKET, projected, fact))
                            .orElse(projected);
            case FollowUpEvent theirs ->
                    ProjectionContract.command(theirs)
                            .map(command -> handle(projected, command))
                            .orElse(projected);
            default -> throw new IllegalArgumentException(event.toString());
        };
    }

    private static ProjectedTicket handle(ProjectedTicket projected, TicketCommand command) {
        return switch (TicketDecider.decide(command, projected.ticket())) {
            case Accepted(var next, _) -> projected.with(next);
            case Refused _ -> projected;
        };
    }
}
