package io.openhotline.intake.call;

import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Links tickets and calls.
@ApplicationScoped
class TicketCallService {
    enum Outcome {
        LINKED,
        NO_TICKET,
        NO_CALL
    }

    /// A sealed ticket has no calls, whose callers would name its customer.
    private static final String LINK =
            """
            insert into ticket_call (ticket_id, call_id)
            select id, ? from ticket where id = ? and not sealed on conflict do nothing
            """;

    private final CallRepository calls;
    private final VoiceMessageService messages;
    private final CurrentActor actor;
    private final Database database;

    TicketCallService(
            CallRepository calls,
            VoiceMessageService messages,
            CurrentActor actor,
            Database database) {
        this.calls = calls;
        this.messages = messages;
        this.actor = actor;
        this.database = database;
    }

    @Transactional
    Outcome link(TicketId ticket, String call) {
        return calls.byReference(call).map(row -> link(ticket, row)).orElse(Outcome.NO_CALL);
    }

    private Outcome link(TicketId ticket, CallEntity call) {
        database.update(LINK, call.id, ticket.value());
        boolean linked = isLinked(ticket, call.id);
        call.hasTicket |= linked;
        if (linked) {
            messages.becomeTicket(call, actor.caller().person());
        }
        return linked ? Outcome.LINKED : Outcome.NO_TICKET;
    }

    private boolean isLinked(TicketId ticket, UUID call) {
        return database.first(
                        "select 1 from ticket_call where ticket_id = ? and call_id = ?",
                        row -> row.getInt(1),
                        ticket.value(),
                        call)
                .isPresent();
    }
}
