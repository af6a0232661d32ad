package io.openhotline.followup.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.ticket.domain.TicketFact.Answered;
import io.openhotline.followup.ticket.domain.TicketFact.Created;
import io.openhotline.followup.ticket.domain.TicketFact.Issued;
import io.openhotline.followup.ticket.domain.TicketFact.Withdrawn;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandledTicketMapperTest {
    static final UUID ID = new UUID(0, 101);
    static final Instant MONDAY = Instant.parse("2026-11-16T09:40:00Z");
    static final Instant TUESDAY = Instant.parse("2026-11-17T02:20:00Z");
    static final Contact SWITCHBOARD =
            new Contact("李秀英", "+8675588886666", "801", List.of("+8613800000123"));
    static final Contact CALLER = new Contact("李秀英", "13800000123");

    @ParameterizedTest
    @MethodSource("everyState")
    void a_ticket_is_read_as_it_was_written(HandledTicket ticket) {
        HandledTicketEntity row = row();

        HandledTicketMapper.update(row, ticket);

        assertThat(HandledTicketMapper.toDomain(row)).isEqualTo(ticket);
    }

    static Stream<HandledTicket> everyState() {
        HandledTicket unknown = HandledTicket.unknown(ID);
        HandledTicket reported = reported(CALLER);
        HandledTicket dispatched = reported.after(new Issued(new UUID(0, 201)));
        HandledTicket answered = reported.after(new Answered(MONDAY));
        return Stream.of(
                unknown,
                unknown.after(new Answered(MONDAY)),
                reported,
                reported(Contact.NONE),
                reported(new Contact("李秀英", null)),
                reported(SWITCHBOARD),
                dispatched,
                answered,
                answered.withoutContact(),
                answered.handledBy(new Actor(Role.AGENT, "1001"))
                        .handledBy(new Actor(Role.DEPARTMENT, "engineering")),
                answered.reopened(2, TUESDAY),
                answered.after(new Withdrawn(TUESDAY)));
    }

    @Test
    void a_row_that_was_just_inserted_is_an_unknown_ticket() {
        assertThat(HandledTicketMapper.toDomain(row())).isEqualTo(HandledTicket.unknown(ID));
    }

    @Test
    void a_deleted_contact_is_removed_from_the_row() {
        HandledTicketEntity row = row();
        HandledTicketMapper.update(row, reported(SWITCHBOARD));

        HandledTicketMapper.update(row, reported(SWITCHBOARD).withoutContact());

        assertThat(row.customerName).isNull();
        assertThat(row.customerPhone).isNull();
        assertThat(row.customerExtension).isNull();
        assertThat(row.customerFurtherPhones).isNull();
        assertThat(row.number).isEqualTo("2026-0000123-6");
    }

    private static HandledTicket reported(Contact contact) {
        return HandledTicket.unknown(ID)
                .after(new Created(new TicketDetails("2026-0000123-6", "leak", "REPAIR", contact)));
    }

    private static HandledTicketEntity row() {
        var row = new HandledTicketEntity();
        row.id = ID;
        return row;
    }
}
