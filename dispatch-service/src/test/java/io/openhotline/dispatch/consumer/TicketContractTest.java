package io.openhotline.dispatch.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.platform.condition.RoutableTicket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TicketContractTest {
    static final TicketSnapshot LEAK = TicketContract.read(Golden.event(Created.class));

    @Test
    void a_published_ticket_becomes_a_snapshot() {
        assertThat(LEAK)
                .isEqualTo(
                        new TicketSnapshot(
                                Golden.TICKET,
                                "2026-0000123-6",
                                "phone",
                                "leak",
                                CategoryKind.REPAIR,
                                "supply",
                                Severity.MAJOR,
                                "和平路128号院东门外人行道下漏水，水已漫到机动车道。",
                                new Customer("李秀英", "13800000123", "household"),
                                new Place("和平路128号院东门外", 30.274085, 120.15507),
                                Map.of("pipeDiameterMm", 200, "roadFlooded", true),
                                List.of(),
                                Instant.parse("2026-11-16T00:12:30.125Z"),
                                null,
                                null,
                                null));
    }

    @Test
    void the_email_of_a_customer_stays_out_because_no_crew_needs_it() {
        Customer known =
                TicketContract.read(
                                EventJson.read(
                                        Golden.payload("ticket.created.v1+customer-email"),
                                        Created.class))
                        .customer();

        assertThat(known)
                .isEqualTo(
                        new Customer(
                                "李秀英",
                                "+8675588886666",
                                "household",
                                "0755-8888 6666转801/13800000123",
                                "801",
                                List.of("+8613800000123"),
                                "key"));
    }

    @Test
    void conditions_read_codes_and_fields_but_no_personal_data() {
        assertThat(LEAK.routable())
                .isEqualTo(
                        new RoutableTicket(
                                "leak",
                                "REPAIR",
                                "phone",
                                "supply",
                                "MAJOR",
                                "household",
                                true,
                                true,
                                Map.of("pipeDiameterMm", 200, "roadFlooded", true)));
    }
}
