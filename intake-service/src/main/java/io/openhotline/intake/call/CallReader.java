package io.openhotline.intake.call;

import io.openhotline.intake.access.TicketAccess;
import io.openhotline.intake.call.domain.Call;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.privacy.Masking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads a call with what is known about its caller.
@ApplicationScoped
class CallReader {
    private static final String TICKETS =
            "select ticket.id, number, status, category, received_at from ticket ";
    private static final String NEWEST = " order by received_at desc, ticket.id desc limit 20";

    private final CallRepository calls;
    private final Database database;
    private final TicketAccess access;
    private final CurrentActor current;
    private final TelephoneParser telephones;
    private final IntakePolicy policy;

    CallReader(
            CallRepository calls,
            Database database,
            TicketAccess access,
            CurrentActor current,
            TelephoneParser telephones,
            IntakePolicy policy) {
        this.calls = calls;
        this.database = database;
        this.access = access;
        this.current = current;
        this.telephones = telephones;
        this.policy = policy;
    }

    /// Logs the reading, which tells whose tickets they are.
    @Transactional
    Optional<CallView> find(String reference) {
        return calls.byReference(reference)
                .map(row -> view(row.id, reference, calls.load(reference)));
    }

    private CallView view(UUID id, String reference, Call call) {
        access.logReading(CallResource.GET, null, List.of("phone"));
        return CallView.of(
                reference,
                call,
                call.caller().map(number -> shown(number, call.agent().orElse(null))).orElse(null),
                policy.calls().answerWithin(),
                tickets(Sql.of("join ticket_call on ticket_id = ticket.id where call_id = ?", id)),
                call.caller()
                        .map(number -> tickets(Sql.of("where customer_phone = ?", number)))
                        .orElse(List.of()));
    }

    private String shown(String number, @Nullable String agent) {
        String national = telephones.national(number);
        boolean own = current.caller().person().equals(agent);
        return current.grant().showsContact(own) ? national : Masking.phone(national);
    }

    private List<CallerTicketView> tickets(Sql which) {
        return database.query(
                Sql.of(TICKETS).plus(which).and(access.rows()).plus(NEWEST),
                CallerTicketView::read);
    }
}
