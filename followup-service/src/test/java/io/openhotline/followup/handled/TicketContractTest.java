package io.openhotline.followup.handled;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.followup.handled.domain.Contact;
import io.openhotline.followup.handled.domain.Details;
import io.openhotline.followup.handled.domain.TicketFact;
import io.openhotline.followup.handled.domain.TicketFact.Answered;
import io.openhotline.followup.handled.domain.TicketFact.Completed;
import io.openhotline.followup.handled.domain.TicketFact.Created;
import io.openhotline.followup.handled.domain.TicketFact.Issued;
import io.openhotline.followup.handled.domain.TicketFact.Withdrawn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
    void of_a_new_ticket_only_what_a_call_needs_is_read() throws IOException {
        assertThat(read(EventTypes.TICKET_CREATED))
                .contains(
                        new Created(
                                new Details(
                                        "2026-0000123-6",
                                        "leak",
                                        "REPAIR",
                                        new Contact("李秀英", "13800000123"))));
    }

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void what_is_not_even_read_would_say_nothing(EventTypes type) throws IOException {
        assertThat(read(type).isPresent() && !TicketContract.maySay(type.wireName())).isFalse();
    }

    @Test
    void what_nobody_knows_is_read_and_logged() {
        assertThat(TicketContract.maySay("ticket.unheard-of.v1")).isTrue();
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
    void a_dispatch_is_read() throws IOException {
        assertThat(read(EventTypes.WORKORDER_ISSUED)).contains(new Issued(WORK_ORDER));
    }

    @Test
    void a_completion_is_read() throws IOException {
        assertThat(read(EventTypes.WORKORDER_COMPLETED))
                .contains(new Completed(WORK_ORDER, 2, Instant.parse("2026-11-18T00:50:00Z")));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "TICKET_CREATED",
                "TICKET_ANSWERED",
                "TICKET_WITHDRAWN",
                "WORKORDER_ISSUED",
                "WORKORDER_COMPLETED"
            })
    void nothing_else_says_that_a_ticket_is_handled(EventTypes type) throws IOException {
        assertThat(read(type)).isEmpty();
    }

    private static Optional<TicketFact> read(EventTypes type) throws IOException {
        try (var golden =
                TicketContractTest.class.getResourceAsStream(
                        "/golden/" + type.wireName() + ".json")) {
            byte[] json = Objects.requireNonNull(golden).readAllBytes();
            return TicketContract.read(
                    EventJson.read(new String(json, StandardCharsets.UTF_8), type.record()));
        }
    }
}
