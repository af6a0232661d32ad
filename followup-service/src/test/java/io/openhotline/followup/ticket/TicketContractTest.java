package io.openhotline.followup.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.ticket.domain.TicketFact;
import io.openhotline.followup.ticket.domain.TicketFact.Answered;
import io.openhotline.followup.ticket.domain.TicketFact.Completed;
import io.openhotline.followup.ticket.domain.TicketFact.Created;
import io.openhotline.followup.ticket.domain.TicketFact.Issued;
import io.openhotline.followup.ticket.domain.TicketFact.Reclassified;
import io.openhotline.followup.ticket.domain.TicketFact.Withdrawn;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reads the golden files of the contract as this service does.
class TicketContractTest {
    static final UUID WORK_ORDER = UUID.fromString("019a0b3e-5c00-7000-8000-000000000202");

    @Test
    void a_new_ticket_is_reduced_to_what_a_call_needs() throws IOException {
        assertThat(read(EventTypes.TICKET_CREATED))
                .contains(
                        new Created(
                                new TicketDetails(
                                        "2026-0000123-6",
                                        "leak",
                                        "REPAIR",
                                        new Contact("李秀英", "13800000123"),
                                        "household",
                                        null,
                                        null)));
    }

    @Test
    void extension_and_further_numbers_are_read_f4() throws IOException {
        assertThat(read("ticket.created.v1+telephone", EventTypes.TICKET_CREATED))
                .contains(
                        new Created(
                                new TicketDetails(
                                        "2026-0000123-6",
                                        "leak",
                                        "REPAIR",
                                        new Contact(
                                                "李秀英",
                                                "+8675588886666",
                                                "801",
                                                List.of("+8613800000123")),
                                        "household",
                                        null,
                                        null)));
    }

    @Test
    void kind_level_address_and_wishes_of_the_customer_are_read() throws IOException {
        assertThat(read("ticket.created.v1+customer-email", EventTypes.TICKET_CREATED))
                .map(fact -> ((Created) fact).details().contact().email())
                .contains("li.xiuying@example.org");
        assertThat(read("ticket.created.v1+customer-wishes", EventTypes.TICKET_CREATED))
                .contains(
                        new Created(
                                new TicketDetails(
                                        "2026-0000123-6",
                                        "leak",
                                        "REPAIR",
                                        new Contact(
                                                "李秀英",
                                                "+8675588886666",
                                                "801",
                                                List.of("+8613800000123"),
                                                null,
                                                "zh",
                                                true),
                                        "household",
                                        "key",
                                        null)));
    }

    @Test
    void the_district_of_the_place_is_read_p8() throws IOException {
        assertThat(read("ticket.created.v1+district", EventTypes.TICKET_CREATED))
                .map(fact -> ((Created) fact).details().district())
                .contains("east");
    }

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void a_skipped_event_type_does_not_concern_handling(EventTypes type) throws IOException {
        assertThat(read(type).isPresent() && !TicketContract.concerns(type.wireName())).isFalse();
    }

    @Test
    void an_unknown_event_type_is_not_skipped() {
        assertThat(TicketContract.concerns("ticket.unknown.v1")).isTrue();
    }

    @Test
    void an_answer_of_the_desk_is_read() throws IOException {
        assertThat(read(EventTypes.TICKET_ANSWERED))
                .contains(new Answered(Instant.parse("2026-11-17T03:20:00Z")));
    }

    @Test
    void a_withdrawal_is_read() throws IOException {
        assertThat(read(EventTypes.TICKET_WITHDRAWN))
                .contains(new Withdrawn(Instant.parse("2026-11-17T05:00:00Z")));
    }

    @Test
    void a_corrected_category_is_read() throws IOException {
        assertThat(read(EventTypes.TICKET_RECLASSIFIED))
                .contains(new Reclassified("complaint-pressure", "COMPLAINT"));
    }

    @Test
    void a_dispatch_is_read() throws IOException {
        assertThat(read(EventTypes.WORKORDER_ISSUED)).contains(new Issued(WORK_ORDER));
    }

    @Test
    void a_completion_is_read() throws IOException {
        assertThat(read(EventTypes.WORKORDER_COMPLETED))
                .contains(
                        new Completed(
                                WORK_ORDER,
                                2,
                                Instant.parse("2026-11-18T00:50:00Z"),
                                "engineering"));
    }

    @Test
    void receiver_and_sender_of_an_answer_or_completion_handle_a_ticket() throws IOException {
        assertThat(handler(EventTypes.TICKET_CREATED)).contains(new Actor(Role.AGENT, "1001"));
        assertThat(handler(EventTypes.TICKET_ANSWERED)).contains(new Actor(Role.AGENT, "1101"));
        assertThat(handler(EventTypes.WORKORDER_COMPLETED)).contains(new Actor(Role.AGENT, "1101"));
        assertThat(handler(EventTypes.TICKET_WITHDRAWN)).isEmpty();
        assertThat(handler(EventTypes.WORKORDER_ISSUED)).isEmpty();
    }

    @Test
    void a_reopening_is_read_with_its_round_and_the_contact() throws IOException {
        assertThat(TicketContract.read(event("ticket.reopened.v1", EventTypes.TICKET_REOPENED)))
                .contains(
                        new TicketFact.Reopened(
                                2,
                                new Contact("李秀英", "+8613800000123"),
                                Instant.parse("2026-11-17T01:10:00Z")));
    }

    private static Optional<Actor> handler(EventTypes type) throws IOException {
        return TicketContract.handler(event(type.wireName(), type), "agent:1101");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "TICKET_CREATED",
                "TICKET_ANSWERED",
                "TICKET_WITHDRAWN",
                "TICKET_RECLASSIFIED",
                "TICKET_REOPENED",
                "TICKET_MERGED",
                "TICKET_UNMERGED",
                "TICKET_REPORT_COMPLETED",
                "TICKET_SEALED",
                "INCIDENT_JOINED",
                "INCIDENT_LEFT",
                "INCIDENT_RESOLVED",
                "WORKORDER_ISSUED",
                "WORKORDER_COMPLETED",
                "WORKORDER_WRITTEN_BACK"
            })
    void no_other_event_concerns_handling(EventTypes type) throws IOException {
        assertThat(read(type)).isEmpty();
    }

    @Test
    void a_completed_report_names_whom_to_ask_and_a_sealed_one_nobody_c3() throws IOException {
        assertThat(read(EventTypes.TICKET_REPORT_COMPLETED))
                .contains(
                        new TicketFact.ReportCompleted(new Contact("李秀英", "+8613800000123"), null));
        assertThat(read(EventTypes.TICKET_SEALED)).contains(new TicketFact.Sealed());
    }

    @Test
    void a_merge_and_its_end_are_read() throws IOException {
        assertThat(read(EventTypes.TICKET_MERGED))
                .contains(
                        new TicketFact.Merged(
                                UUID.fromString("019a0b3e-5c00-7000-8000-000000000124"),
                                Instant.parse("2026-11-16T03:10:00Z")));
        assertThat(read(EventTypes.TICKET_UNMERGED)).contains(new TicketFact.Unmerged());
    }

    @Test
    void joining_and_leaving_an_incident_and_its_end_are_read() throws IOException {
        assertThat(read(EventTypes.INCIDENT_JOINED))
                .contains(new TicketFact.Joined(Instant.parse("2026-11-16T00:25:00Z")));
        assertThat(read(EventTypes.INCIDENT_LEFT)).contains(new TicketFact.Unmerged());
        assertThat(read(EventTypes.INCIDENT_RESOLVED)).contains(new TicketFact.Resolved());
    }

    private static Optional<TicketFact> read(EventTypes type) throws IOException {
        return read(type.wireName(), type);
    }

    private static Optional<TicketFact> read(String file, EventTypes type) throws IOException {
        return TicketContract.read(event(file, type));
    }

    private static Event event(String file, EventTypes type) throws IOException {
        try (var golden =
                TicketContractTest.class.getResourceAsStream("/golden/" + file + ".json")) {
            byte[] json = Objects.requireNonNull(golden).readAllBytes();
            return EventJson.read(new String(json, StandardCharsets.UTF_8), type.record());
        }
    }
}
