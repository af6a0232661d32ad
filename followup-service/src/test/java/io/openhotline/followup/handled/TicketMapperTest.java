package io.openhotline.followup.handled;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.handled.domain.Contact;
import io.openhotline.followup.handled.domain.Details;
import io.openhotline.followup.handled.domain.Ticket;
import io.openhotline.followup.handled.domain.TicketFact.Answered;
import io.openhotline.followup.handled.domain.TicketFact.Created;
import io.openhotline.followup.handled.domain.TicketFact.Issued;
import io.openhotline.followup.handled.domain.TicketFact.Withdrawn;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TicketMapperTest {
    static final UUID ID = new UUID(0, 101);
    static final Instant MONDAY = Instant.parse("2026-11-16T09:40:00Z");
    static final Instant TUESDAY = Instant.parse("2026-11-17T02:20:00Z");
    static final Contact CALLER = new Contact("李秀英", "13800000123");

    @ParameterizedTest
    @MethodSource("everyState")
    void a_ticket_is_read_as_it_was_written(Ticket ticket) {
        TicketEntity row = row();

        TicketMapper.update(row, ticket);

        assertThat(TicketMapper.toDomain(row)).isEqualTo(ticket);
    }

    static Stream<Ticket> everyState() {
        Ticket unknown = Ticket.unknown(ID);
        Ticket reported = reported(CALLER);
        Ticket dispatched = reported.after(new Issued(new UUID(0, 201)));
        Ticket answered = reported.after(new Answered(MONDAY));
        return Stream.of(
                unknown,
                unknown.after(new Answered(MONDAY)),
                reported,
                reported(Contact.FORGOTTEN),
                reported(new Contact("李秀英", null)),
                dispatched,
                answered,
                answered.forgotten(),
                answered.reopened(2, TUESDAY),
                answered.after(new Withdrawn(TUESDAY)));
    }

    @Test
    void a_row_that_was_just_inserted_is_an_unknown_ticket() {
        assertThat(TicketMapper.toDomain(row())).isEqualTo(Ticket.unknown(ID));
    }

    @Test
    void a_forgotten_contact_is_removed_from_the_row() {
        TicketEntity row = row();
        TicketMapper.update(row, reported(CALLER));

        TicketMapper.update(row, reported(CALLER).forgotten());

        assertThat(row.customerName).isNull();
        assertThat(row.customerPhone).isNull();
        assertThat(row.number).isEqualTo("2026-0000123-6");
    }

    private static Ticket reported(Contact contact) {
        return Ticket.unknown(ID)
                .after(new Created(new Details("2026-0000123-6", "leak", "REPAIR", contact)));
    }

    private static TicketEntity row() {
        var row = new TicketEntity();
        row.id = ID;
        return row;
    }
}
