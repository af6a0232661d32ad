package io.openhotline.intake.timeline;

import static io.openhotline.contracts.EventTypes.INSTRUCTION_ISSUED;
import static io.openhotline.contracts.EventTypes.TICKET_CREATED;
import static io.openhotline.contracts.EventTypes.TICKET_SUPPLEMENTED;
import static io.openhotline.contracts.EventTypes.WORKORDER_ISSUED;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelinePolicyTest {
    private static final Set<String> NEVER_SHOWN =
            Set.of("ticketId", "customer", "place", "description", "fields");
    private static final Set<String> OF_THE_DESK =
            Set.of("warning", "rule", "stratum", "draw", "previousDepartment", "firstReceiver");

    @Test
    void a_type_that_is_not_listed_is_not_shown() {
        var policy =
                new TimelinePolicy(
                        Map.of(Audience.DESK, Map.of(TICKET_SUPPLEMENTED, List.of("text"))));

        assertThat(policy.details(Golden.event(TICKET_CREATED), Audience.DESK)).isEmpty();
        assertThat(policy.details(Golden.event(TICKET_SUPPLEMENTED), Audience.CUSTOMER)).isEmpty();
        assertThat(TimelinePolicy.LISTED.details(Golden.event(INSTRUCTION_ISSUED), Audience.DESK))
                .isEmpty();
    }

    @Test
    void a_field_that_is_not_listed_is_not_shown() {
        var policy =
                new TimelinePolicy(
                        Map.of(
                                Audience.DESK,
                                Map.of(TICKET_CREATED, List.of("number", "notYetThere"))));

        assertThat(policy.details(Golden.event(TICKET_CREATED), Audience.DESK))
                .contains(Map.of("number", "2026-0000123-6"));
    }

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void nobody_sees_the_customer_and_a_customer_sees_no_dealings_of_the_desk(EventTypes type) {
        for (Audience audience : Audience.values()) {
            assertThat(shown(type, audience)).doesNotContainAnyElementsOf(NEVER_SHOWN);
        }
        assertThat(shown(type, Audience.CUSTOMER)).doesNotContainAnyElementsOf(OF_THE_DESK);
    }

    @ParameterizedTest
    @EnumSource(
            value = EventTypes.class,
            names = {
                "TICKET_ESCALATED",
                "TICKET_ASSIGNED",
                "TASK_OVERDUE",
                "TICKET_REPLY_RETURNED",
                "WORKORDER_RETURNED",
                "WORKORDER_CHASED",
                "WORKORDER_RECALLED",
                "WORKORDER_DUE_SOON",
                "WORKORDER_OVERDUE",
                "WORKORDER_OVERDUE_WITHDRAWN",
                "WORKORDER_CUSTOMER_OVERDUE",
                "WORKORDER_EXTENSION_REQUESTED",
                "WORKORDER_EXTENDED",
                "WORKORDER_EXTENSION_DENIED",
                "WORKORDER_SUSPENDED",
                "WORKORDER_RESUMED",
                "WORKORDER_CUSTOMER_CONTACTED",
                "WORKORDER_WRITTEN_BACK",
                "WORKORDER_REVIEW_REQUESTED",
                "WORKORDER_RELEASED",
                "WORKORDER_REVIEW_SENT_BACK",
                "WORKORDER_URGENCY_SET",
                "WORKORDER_OUTCOME_PROPOSED",
                "WORKORDER_OUTCOME_APPROVED",
                "WORKORDER_OUTCOME_SENT_BACK",
                "WORKORDER_CO_HANDLER_ADDED",
                "WORKORDER_CO_HANDLER_PROGRESSED",
                "WORKORDER_CO_HANDLER_COMPLETED",
                "WORKORDER_CO_HANDLER_RELEASED",
                "WORKORDER_RETURN_REFUSED",
                "WORKORDER_ASSIGNED",
                "WORKORDER_SUPERVISED",
                "WORKORDER_SUPERVISION_ANSWERED",
                "WORKORDER_CLOCK_ENDED",
                "WORKORDER_ESCALATED",
                "FOLLOWUP_WAIVED",
                "FOLLOWUP_OVERDUE"
            })
    void a_customer_sees_no_event_between_desk_and_departments(EventTypes type) {
        var event = Golden.event(type);

        assertThat(TimelinePolicy.LISTED.details(event, Audience.CUSTOMER)).isEmpty();
        assertThat(TimelinePolicy.LISTED.details(event, Audience.DESK)).isPresent();
    }

    @Test
    void a_listed_field_is_shown_with_its_value() {
        assertThat(TimelinePolicy.LISTED.details(Golden.event(WORKORDER_ISSUED), Audience.CUSTOMER))
                .hasValueSatisfying(details ->
                        assertThat(details)
                                .containsOnlyKeys("department", "round", "issuedAt")
                                .containsEntry("department", "engineering")
                                .containsEntry("round", 2));
    }

    @Test
    void a_customer_sees_the_role_of_an_actor_and_the_desk_sees_the_id() {
        assertThat(Audience.CUSTOMER.actor("agent:1001")).isEqualTo("agent");
        assertThat(Audience.DESK.actor("agent:1001")).isEqualTo("agent:1001");
    }

    private static Set<String> shown(EventTypes type, Audience audience) {
        return TimelinePolicy.LISTED
                .details(Golden.event(type), audience)
                .map(Map::keySet)
                .orElse(Set.of());
    }
}
