package io.openhotline.reporting.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.reporting.fact.domain.Observation;
import io.openhotline.reporting.fact.domain.Satisfaction;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.policy.domain.Kind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObservationContractTest {
    /// Golden events that change no figure.
    static final Set<EventTypes> IGNORED =
            EnumSet.of(
                    EventTypes.TICKET_SUPPLEMENTED,
                    EventTypes.TICKET_VERIFIED,
                    EventTypes.TICKET_SEALED,
                    EventTypes.TICKET_LINKED,
                    EventTypes.TICKET_FORM_SIGNED,
                    EventTypes.TASK_OVERDUE,
                    EventTypes.TICKET_REPLIED,
                    EventTypes.TICKET_REPLY_RETURNED,
                    EventTypes.TICKET_UNLINKED,
                    EventTypes.TICKET_DUPLICATE_JOINED,
                    EventTypes.TICKET_DUPLICATE_LEFT,
                    EventTypes.TICKET_FILE_ATTACHED,
                    EventTypes.TICKET_FILE_DELETED,
                    EventTypes.INCIDENT_CHANGED,
                    EventTypes.INCIDENT_CLOSED,
                    EventTypes.WORKORDER_PROGRESSED,
                    EventTypes.WORKORDER_DUE_SOON,
                    EventTypes.WORKORDER_EXTENSION_REQUESTED,
                    EventTypes.WORKORDER_EXTENSION_DENIED,
                    EventTypes.WORKORDER_RESUMED,
                    EventTypes.WORKORDER_DATE_PROMISED,
                    EventTypes.WORKORDER_CUSTOMER_CONTACTED,
                    EventTypes.WORKORDER_ARRIVED,
                    EventTypes.WORKORDER_WRITTEN_BACK,
                    EventTypes.WORKORDER_REVIEW_REQUESTED,
                    EventTypes.WORKORDER_RELEASED,
                    EventTypes.WORKORDER_REVIEW_SENT_BACK,
                    EventTypes.WORKORDER_URGENCY_SET,
                    EventTypes.WORKORDER_OUTCOME_PROPOSED,
                    EventTypes.WORKORDER_OUTCOME_APPROVED,
                    EventTypes.WORKORDER_OUTCOME_SENT_BACK,
                    EventTypes.WORKORDER_SUPERVISED,
                    EventTypes.WORKORDER_SUPERVISION_ANSWERED,
                    EventTypes.WORKORDER_ESCALATION_WITHDRAWN,
                    EventTypes.WORKORDER_CO_HANDLER_ADDED,
                    EventTypes.WORKORDER_CO_HANDLER_PROGRESSED,
                    EventTypes.WORKORDER_CO_HANDLER_COMPLETED,
                    EventTypes.WORKORDER_CO_HANDLER_RELEASED,
                    EventTypes.WORKORDER_ASSIGNED,
                    EventTypes.FOLLOWUP_ATTEMPTED,
                    EventTypes.FOLLOWUP_LIMIT_REACHED,
                    EventTypes.FOLLOWUP_EXAMINED,
                    EventTypes.FOLLOWUP_MATTER_RAISED,
                    EventTypes.FOLLOWUP_SIGNED_OFF,
                    EventTypes.FOLLOWUP_SCHEDULED,
                    EventTypes.FOLLOWUP_OVERDUE);

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void every_published_event_is_observed_or_known_to_change_no_figure(EventTypes type) {
        boolean ours =
                Stream.of("INSTRUCTION", "REPLY", "CALL", "INSPECTION")
                        .noneMatch(prefix -> type.name().startsWith(prefix));

        assertThat(observe(type).isPresent()).isEqualTo(ours && !IGNORED.contains(type));
    }

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void an_event_type_that_is_skipped_unread_has_no_observation(EventTypes type) {
        assertThat(observe(type).isPresent() && !ObservationContract.mayObserve(type.wireName()))
                .isFalse();
    }

    @Test
    void an_unknown_event_type_is_read() {
        assertThat(ObservationContract.mayObserve("ticket.unknown.v1")).isTrue();
    }

    @Test
    void a_created_ticket_is_observed_as_received() {
        assertThat(observe(EventTypes.TICKET_CREATED))
                .contains(
                        new Observation.Received(
                                "phone",
                                "leak",
                                Kind.REPAIR,
                                "supply",
                                Severity.MAJOR,
                                Instant.parse("2026-11-16T00:12:30.125Z"),
                                false,
                                "2026-0000123-6",
                                "1001",
                                "household",
                                null,
                                null,
                                "30.27,120.15"));
        assertThat(
                        ObservationContract.observe(
                                EventJson.read(
                                        Golden.tree(EventTypes.TICKET_CREATED, "district")
                                                .toString(),
                                        TicketEvent.Created.class)))
                .hasValueSatisfying(observed ->
                        assertThat(observed)
                                .isInstanceOfSatisfying(
                                        Observation.Received.class,
                                        received -> {
                                            assertThat(received.customerLevel()).isEqualTo("key");
                                            assertThat(received.district()).isEqualTo("east");
                                        }));
    }

    @Test
    void a_completed_work_order_is_observed_with_its_deadline() {
        assertThat(observe(EventTypes.WORKORDER_COMPLETED))
                .contains(
                        new Observation.Completed(
                                Golden.WORK_ORDER,
                                "engineering",
                                2,
                                Instant.parse("2026-11-18T02:30:00Z"),
                                Instant.parse("2026-11-18T00:50:00Z"),
                                null));
    }

    @Test
    void a_corrected_category_is_observed_with_kind_and_nature() {
        assertThat(observe(EventTypes.TICKET_RECLASSIFIED))
                .contains(
                        new Observation.Reclassified(
                                "complaint-pressure",
                                Kind.COMPLAINT,
                                "supply",
                                Instant.parse("2026-11-17T03:05:00Z")));
    }

    @Test
    void a_passed_customers_deadline_is_observed() {
        assertThat(observe(EventTypes.WORKORDER_CUSTOMER_OVERDUE))
                .hasValueSatisfying(observation ->
                        assertThat(observation).isInstanceOf(Observation.CustomerOverdue.class));
    }

    @Test
    void a_completed_follow_up_is_observed_with_its_satisfaction() {
        assertThat(observe(EventTypes.FOLLOWUP_COMPLETED))
                .hasValueSatisfying(observation ->
                        assertThat(observation)
                                .isInstanceOfSatisfying(
                                        Observation.Asked.class,
                                        asked -> {
                                            assertThat(asked.satisfaction())
                                                    .isEqualTo(Satisfaction.DISSATISFIED);
                                            assertThat(asked.satisfied()).isFalse();
                                        }));
    }

    private static Optional<Observation> observe(EventTypes type) {
        return ObservationContract.observe(Golden.event(type));
    }
}
