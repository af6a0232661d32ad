package io.openhotline.intake.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.WorkOrderEvent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads the events of the other services from their golden files, and checks which of them change
/// a ticket.
class ProjectionContractTest {
    static Stream<EventTypes> workOrderEvents() {
        return typesOf(WorkOrderEvent.class);
    }

    static Stream<EventTypes> followUpEvents() {
        return typesOf(FollowUpEvent.class);
    }

    @ParameterizedTest
    @MethodSource("workOrderEvents")
    void an_event_of_a_work_order_is_a_fact_unless_it_only_reminds(EventTypes type) {
        var event = (WorkOrderEvent) Golden.event(type);

        assertThat(ProjectionContract.fact(event).isPresent())
                .isEqualTo(
                        switch (type) {
                            case WORKORDER_CHASED,
                                    WORKORDER_DUE_SOON,
                                    WORKORDER_OVERDUE,
                                    WORKORDER_OVERDUE_WITHDRAWN,
                                    WORKORDER_CUSTOMER_OVERDUE,
                                    WORKORDER_ASSIGNED,
                                    WORKORDER_CO_HANDLER_ADDED,
                                    WORKORDER_CO_HANDLER_PROGRESSED,
                                    WORKORDER_CO_HANDLER_COMPLETED,
                                    WORKORDER_CO_HANDLER_RELEASED,
                                    WORKORDER_EXTENSION_DENIED,
                                    WORKORDER_WRITTEN_BACK,
                                    WORKORDER_REVIEW_REQUESTED,
                                    WORKORDER_RELEASED,
                                    WORKORDER_REVIEW_SENT_BACK,
                                    WORKORDER_URGENCY_SET,
                                    WORKORDER_OUTCOME_APPROVED,
                                    WORKORDER_OUTCOME_SENT_BACK,
                                    WORKORDER_WARNED,
                                    WORKORDER_APPEALED,
                                    WORKORDER_APPEAL_DECIDED,
                                    WORKORDER_SUPERVISED,
                                    WORKORDER_CLOCK_ENDED,
                                    WORKORDER_ESCALATED,
                                    WORKORDER_ESCALATION_WITHDRAWN ->
                                    false;
                            default -> true;
                        });
    }

    @ParameterizedTest
    @MethodSource("followUpEvents")
    void an_event_of_a_follow_up_is_a_command_when_it_closes_or_reopens(EventTypes type) {
        var event = (FollowUpEvent) Golden.event(type);

        assertThat(ProjectionContract.command(event).isPresent())
                .isEqualTo(
                        switch (event) {
                            case FollowUpEvent.Completed completed -> completed.satisfied();
                            case FollowUpEvent.Waived _, FollowUpEvent.ReworkRequested _ -> true;
                            case FollowUpEvent.Planned _,
                                    FollowUpEvent.Attempted _,
                                    FollowUpEvent.Cancelled _,
                                    FollowUpEvent.Scheduled _,
                                    FollowUpEvent.Overdue _,
                                    FollowUpEvent.LimitReached _,
                                    FollowUpEvent.Examined _,
                                    FollowUpEvent.MatterRaised _,
                                    FollowUpEvent.SignedOff _ ->
                                    false;
                        });
    }

    private static Stream<EventTypes> typesOf(Class<?> topic) {
        return Arrays.stream(EventTypes.values())
                .filter(type -> topic.isAssignableFrom(type.record()));
    }
}
