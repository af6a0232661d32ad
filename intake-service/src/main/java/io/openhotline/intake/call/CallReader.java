package io.openhotline.intake.call;

import io.openhotline.intake.access.TicketAccess;
import io.openhotline.intake.call.domain.Call;
import io.openhotline.intake.customer.CallerDirectory;
import io.openhotline.intake.customer.KnownCaller;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.privacy.Masking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Reads a call with what is known about its caller.
@PackScoped
class CallReader {
    private static final String TICKETS =
            "select ticket.id, number, status, category, received_at from ticket ";
    private static final String NEWEST = " order by received_at desc, ticket.id desc limit 20";

    /// Holds what is known about a number.
    record Caller(
            List<KnownCaller> customers,
            List<CallerTicketView> open,
            List<CallerTicketView> newest) {
        static final Caller UNKNOWN = new Caller(List.of(), List.of(), List.of());
    }

    private final CallRepository calls;
    private final CallTaskRepository tasks;
    private final CallerDirectory directory;
    private final Database database;
    private final TicketAccess access;
    private final CurrentActor current;
    private final TelephoneParser telephones;
    private final IntakePolicy policy;

    CallReader(
            CallRepository calls,
            CallTaskRepository tasks,
            CallerDirectory directory,
            Database database,
            TicketAccess access,
            CurrentActor current,
            TelephoneParser telephones,
            IntakePolicy policy) {
        this.calls = calls;
        this.tasks = tasks;
        this.directory = directory;
        this.database = database;
        this.access = access;
        this.current = current;
        this.telephones = telephones;
        this.policy = policy;
    }

    /// Logs the reading, which tells whose tickets they are.
    @Transactional
    Optional<CallView> find(String reference) {
        return calls.byReference(reference).map(row -> view(row, Call.of(calls.events(reference))));
    }

    private CallView view(CallEntity row, Call call) {
        access.logReading(CallResource.GET, null, List.of("phone"));
        Optional<String> number = row.sealed ? Optional.empty() : call.caller();
        return CallView.of(
                row,
                call,
                number.map(it -> shown(it, isOwn(row, call))).orElse(null),
                policy.calls().answerWithin(),
                tickets(
                        Sql.of(
                                "join ticket_call on ticket_id = ticket.id where call_id = ?",
                                row.id)),
                number.map(this::caller).orElse(Caller.UNKNOWN));
    }

    private Caller caller(String number) {
        Sql his = Sql.of("where customer_phone = ?", number);
        return new Caller(
                directory.byPhone(number),
                tickets(his.plus(" and status not in ('CLOSED', 'WITHDRAWN', 'MERGED')")),
                tickets(his));
    }

    /// An agent has a call whose customer the agent talks with, is to ring, or listens to.
    private boolean isOwn(CallEntity row, Call call) {
        String person = current.caller().person();
        return call.agent().filter(person::equals).isPresent() || tasks.isTaken(row.id, person);
    }

    private String shown(String number, boolean own) {
        String national = telephones.national(number);
        return current.grant().showsContact(own) ? national : Masking.phone(national);
    }

    private List<CallerTicketView> tickets(Sql which) {
        return database.query(
                Sql.of(TICKETS).plus(which).and(access.rows()).plus(NEWEST),
                CallerTicketView::read);
    }
}
