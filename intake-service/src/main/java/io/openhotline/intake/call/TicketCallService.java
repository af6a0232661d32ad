package io.openhotline.intake.call;

import io.openhotline.intake.attachment.RecordingService;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// Links tickets and calls. Seals the call instead of linking it to a sealed ticket, because the
/// caller's number identifies the customer.
@ApplicationScoped
class TicketCallService {
    enum Outcome {
        LINKED,
        NO_TICKET,
        NO_CALL
    }

    private static final String LINK =
            """
            insert into ticket_call (ticket_id, call_id) values (?, ?) on conflict do nothing
            """;

    private final CallRepository calls;
    private final VoiceMessageService messages;
    private final RecordingService recordings;
    private final CurrentActor actor;
    private final Database database;

    TicketCallService(
            CallRepository calls,
            VoiceMessageService messages,
            RecordingService recordings,
            CurrentActor actor,
            Database database) {
        this.calls = calls;
        this.messages = messages;
        this.recordings = recordings;
        this.actor = actor;
        this.database = database;
    }

    @Transactional
    Outcome link(TicketId ticket, String call) {
        return calls.byReference(call).map(row -> link(ticket, row)).orElse(Outcome.NO_CALL);
    }

    /// Locks the ticket first, because the journal's sequence depends on its lock.
    private Outcome link(TicketId ticket, CallEntity call) {
        Optional<Boolean> sealed =
                database.first(
                        "select sealed from ticket where id = ? for no key update",
                        row -> row.getBoolean(1),
                        ticket.value());
        if (sealed.isEmpty()) {
            return Outcome.NO_TICKET;
        }
        if (sealed.get()) {
            call.sealed = true;
        } else {
            link(ticket.value(), call);
        }
        call.hasTicket = true;
        messages.becomeTicket(call, actor.caller().person());
        return Outcome.LINKED;
    }

    private void link(UUID ticket, CallEntity call) {
        if (database.update(LINK, ticket, call.id) > 0) {
            recordings.linked(call.id, ticket, actor.get());
        }
    }
}
