package io.openhotline.intake.filing;

import io.openhotline.intake.customer.FiledCustomerService;
import io.openhotline.intake.filing.FilingCheck.Checked.Fine;
import io.openhotline.intake.filing.FilingRequest.CustomerPart;
import io.openhotline.intake.incident.JoiningReports;
import io.openhotline.intake.level.LevelService;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.BackdatedTime;
import io.openhotline.intake.ticket.IncidentPartView;
import io.openhotline.intake.ticket.QuotedArticleRequest;
import io.openhotline.intake.ticket.TicketService;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.written.MatterOrigin;
import io.openhotline.intake.written.domain.MatterRefusal;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.identity.AccessRole;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Gives a filing its id and number, and creates the ticket.
@PackScoped
class FilingService {
    /// Holds the command made from a filing, the decision on it, the code of an anonymous customer,
    /// why the written matter can't be entered, if that is so, and the incident that it joined.
    record Filing(
            File command,
            Decision decision,
            @Nullable FollowCode followCode,
            Optional<MatterRefusal> unentered,
            @Nullable IncidentPartView incident) {}

    private final TicketService tickets;
    private final FiledCustomerService customers;
    private final RepeatedComplaints repeats;
    private final WaitingTickets waiting;
    private final LevelService levels;
    private final JoiningReports joining;
    private final TicketNumbers numbers;
    private final EnteredMatters matters;
    private final Ids ids;
    private final IntakePolicy policy;

    FilingService(
            TicketService tickets,
            FiledCustomerService customers,
            RepeatedComplaints repeats,
            WaitingTickets waiting,
            LevelService levels,
            JoiningReports joining,
            TicketNumbers numbers,
            EnteredMatters matters,
            Ids ids,
            IntakePolicy policy) {
        this.tickets = tickets;
        this.customers = customers;
        this.repeats = repeats;
        this.waiting = waiting;
        this.levels = levels;
        this.joining = joining;
        this.numbers = numbers;
        this.matters = matters;
        this.ids = ids;
        this.policy = policy;
    }

    @Transactional
    Filing file(
            FilingRequest request,
            Optional<MatterOrigin> origin,
            Fine fine,
            Caller caller,
            Instant now) {
        Instant receivedAt = fine.receivedAt();
        Instant filedAt = BackdatedTime.orNow(null, now);
        FiledIdentity filed =
                FiledIdentity.of(
                        request,
                        request.isSealed()
                                ? fine.report()
                                : identified(request, fine.report(), caller, filedAt),
                        policy,
                        caller.actor());
        UUID incident = joining(request, filed, receivedAt);
        var command =
                new File(
                        new TicketId(ids.next()),
                        numbers.next(receivedAt).toString(),
                        incident == null ? filed.report() : filed.report().joining(incident),
                        receivedAt,
                        filedAt,
                        request.answer(),
                        caller.actor().is(Role.IMPORT) ? receivedAt : filedAt,
                        policy.firstContact(),
                        caller.actor(),
                        request.isAnonymous() ? null : caller.customer(),
                        QuotedArticleRequest.quotation(request.article()),
                        filed.circumstances());
        Decision decision = tickets.handle(command);
        waiting.open(command);
        if (decision instanceof Accepted) {
            levels.filed(command);
        }
        Optional<MatterRefusal> unentered = matters.filed(command, request, origin);
        return incident == null || decision instanceof Decision.Refused
                ? new Filing(command, decision, filed.followCode(), unentered, null)
                : new Filing(
                        command,
                        joining.join(incident, command.id(), caller.actor(), filedAt),
                        filed.followCode(),
                        unentered,
                        joining.told(incident));
    }

    /// A ticket that waits for its verification or completion joins by hand only.
    private @Nullable UUID joining(FilingRequest request, FiledIdentity filed, Instant receivedAt) {
        boolean waits = filed.circumstances().held() || filed.circumstances().incomplete();
        return request.answer() == null && !waits
                ? joining.lockFor(filed.report(), receivedAt).orElse(null)
                : null;
    }

    /// Asks the directory, which doesn't learn of customers who stay unknown.
    private Report identified(
            FilingRequest request, Report report, Caller caller, Instant filedAt) {
        return repeats.marked(
                customers.identified(
                        report,
                        request.isAnonymous() ? null : account(request),
                        !caller.has(AccessRole.CUSTOMER),
                        caller.actor(),
                        filedAt));
    }

    /// Returns the account of the customer, or what the form says about it.
    private @Nullable String account(FilingRequest request) {
        CustomerPart customer = request.customer();
        if (customer != null && customer.account() != null) {
            return customer.account();
        }
        Object filled =
                Objects.requireNonNull(request.fields()).get(policy.customers().accountField());
        return filled instanceof String text && policy.customers().isAccount(text) ? text : null;
    }
}
