package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.TicketEvent.Answered;
import io.openhotline.contracts.TicketEvent.Assigned;
import io.openhotline.contracts.TicketEvent.Closed;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.TicketEvent.DuplicateJoined;
import io.openhotline.contracts.TicketEvent.DuplicateLeft;
import io.openhotline.contracts.TicketEvent.Escalated;
import io.openhotline.contracts.TicketEvent.FileAttached;
import io.openhotline.contracts.TicketEvent.FileDeleted;
import io.openhotline.contracts.TicketEvent.FormLine;
import io.openhotline.contracts.TicketEvent.FormSigned;
import io.openhotline.contracts.TicketEvent.IncidentChanged;
import io.openhotline.contracts.TicketEvent.IncidentClosed;
import io.openhotline.contracts.TicketEvent.IncidentJoined;
import io.openhotline.contracts.TicketEvent.IncidentLeft;
import io.openhotline.contracts.TicketEvent.IncidentOpened;
import io.openhotline.contracts.TicketEvent.IncidentResolved;
import io.openhotline.contracts.TicketEvent.Linked;
import io.openhotline.contracts.TicketEvent.Merged;
import io.openhotline.contracts.TicketEvent.Reclassified;
import io.openhotline.contracts.TicketEvent.Reopened;
import io.openhotline.contracts.TicketEvent.Replied;
import io.openhotline.contracts.TicketEvent.ReplyReturned;
import io.openhotline.contracts.TicketEvent.ReportCompleted;
import io.openhotline.contracts.TicketEvent.Sealed;
import io.openhotline.contracts.TicketEvent.Supplemented;
import io.openhotline.contracts.TicketEvent.TaskOverdue;
import io.openhotline.contracts.TicketEvent.Unlinked;
import io.openhotline.contracts.TicketEvent.Unmerged;
import io.openhotline.contracts.TicketEvent.Verified;
import io.openhotline.contracts.TicketEvent.Withdrawn;
import io.openhotline.dispatch.file.TicketFileService;
import io.openhotline.dispatch.policy.Author;
import io.openhotline.dispatch.policy.Route;
import io.openhotline.dispatch.routing.Router;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.ticket.TicketSnapshot.Classification;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.dispatch.workorder.TicketDispatchService;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Dispatches a new ticket, and passes later changes at the desk on to the department.
@ApplicationScoped
class TicketEventService {
    private static final String ANSWERED_BY_DESK = "坐席已直接答复客户 · The desk has answered the customer";

    private static final String MERGED_INTO = "并入工单 · Merged into ticket ";

    private static final String JOINED_INCIDENT = "并入事件，主单 · Joined the incident of ticket ";

    private final TicketSnapshotService tickets;
    private final TicketDispatchService workOrders;
    private final Router router;
    private final ReworkService rework;
    private final TicketFileService files;
    private final Clock clock;

    TicketEventService(
            TicketSnapshotService tickets,
            TicketDispatchService workOrders,
            Router router,
            ReworkService rework,
            TicketFileService files,
            Clock clock) {
        this.tickets = tickets;
        this.workOrders = workOrders;
        this.router = router;
        this.rework = rework;
        this.files = files;
        this.clock = clock;
    }

    void on(TicketEvent event, Author author) {
        switch (event) {
            case Created created -> create(created, author);
            case Supplemented(var id, var text, var at) -> supplement(id, text, author, at);
            case Withdrawn(var id, var reason, var at) -> {
                TicketSnapshot ticket = known(id);
                tickets.withdraw(ticket, at);
                workOrders.recall(ticket, reason, author, origin(at));
            }
            case Answered(var id, _, _, var at, _) ->
                    workOrders.recall(known(id), ANSWERED_BY_DESK, author, origin(at));
            case Reclassified reclassified -> reclassify(reclassified);
            case Merged(var id, _, var number, _, _, var at) -> end(id, MERGED_INTO + number, at);
            case Unmerged(var id, _, _, _, _) -> unmerge(id, author);
            case IncidentJoined joined ->
                    end(
                            joined.ticketId(),
                            JOINED_INCIDENT + joined.leadNumber(),
                            joined.joinedAt());
            case IncidentLeft left -> leave(left, author);
            case Reopened reopened -> rework.on(reopened, reopened(reopened.ticketId()), author);
            case FormSigned form ->
                    supplement(form.ticketId(), content(form), author, form.signedAt());
            case Verified verified -> verify(verified, author);
            case ReportCompleted completed -> complete(completed, author);
            case Sealed sealed -> tickets.seal(known(sealed.ticketId()));
            case FileAttached file -> {
                known(file.ticketId());
                files.on(file);
            }
            case FileDeleted file -> files.on(file);
            case Linked _,
                    Unlinked _,
                    DuplicateJoined _,
                    DuplicateLeft _,
                    Escalated _,
                    Assigned _,
                    TaskOverdue _,
                    Replied _,
                    ReplyReturned _,
                    Closed _,
                    IncidentOpened _,
                    IncidentChanged _,
                    IncidentResolved _,
                    IncidentClosed _ -> {}
        }
    }

    /// Passes it on to the department that has the work order, and keeps it for the next one.
    private void supplement(UUID id, String text, Author author, Instant at) {
        TicketSnapshot ticket = tickets.supplement(known(id), text, at);
        workOrders.chase(ticket, text, author, origin(at));
    }

    /// The department reads the form as it is printed (W9, C2).
    private static String content(FormSigned form) {
        return Stream.concat(
                        Stream.of(form.title()),
                        form.lines().stream().map(TicketEventService::line))
                .collect(Collectors.joining("\n"));
    }

    private static String line(FormLine line) {
        return line.name() + ": " + line.value();
    }

    /// The desk decides on the new department; the work order only offers it (C34).
    private void reclassify(Reclassified event) {
        var to = new Classification(event.category(), event.kind(), event.nature(), event.fields());
        workOrders.reclassify(
                tickets.reclassify(known(event.ticketId()), to, event.reclassifiedAt()));
    }

    /// Ends the ticket's own work order and clocks: the ticket that goes on, or leads the incident,
    /// has one for all. The recall needs no review, because the work itself goes on.
    private void end(UUID id, String reason, Instant at) {
        TicketSnapshot ticket = known(id);
        tickets.withdraw(ticket, at);
        workOrders.recall(ticket, reason, Author.SYSTEM, origin(at));
    }

    /// Issues a new work order for the recalled one. The customer's deadline stays. A ticket that
    /// has had none still waits for its verification.
    private void unmerge(UUID id, Author author) {
        TicketSnapshot ticket = tickets.restore(known(id));
        if (workOrders.wasIssued(ticket)) {
            reissue(ticket, author);
        }
    }

    /// Issues a work order, also the first one of a ticket that joined its incident at filing.
    /// Issues none while the ticket waits for its verification (S2).
    private void leave(IncidentLeft left, Author author) {
        TicketSnapshot ticket = tickets.restore(known(left.ticketId()));
        if (!left.waitsForVerification()) {
            reissue(ticket, author);
        }
    }

    private void reissue(TicketSnapshot ticket, Author author) {
        workOrders.reissue(ticket, author, Origin.now(Actor.SYSTEM, clock.instant()));
    }

    /// Dispatches a ticket that was held until its facts were checked (S2).
    private void verify(Verified event, Author author) {
        TicketSnapshot ticket = known(event.ticketId());
        if (!ticket.isWithdrawn() && !workOrders.wasIssued(ticket)) {
            workOrders.issue(ticket, author, Origin.now(Actor.SYSTEM, clock.instant()));
        }
    }

    /// Tells the department that has an emergency what was only known later (C3).
    private void complete(ReportCompleted event, Author author) {
        TicketSnapshot ticket =
                tickets.complete(
                        known(event.ticketId()), event.customer(), event.place(), event.fields());
        workOrders.chase(ticket, CompletedReport.text(event), author, origin(event.completedAt()));
    }

    /// A ticket that was closed with its incident goes on by itself.
    private TicketSnapshot reopened(UUID id) {
        TicketSnapshot ticket = known(id);
        return ticket.isWithdrawn() ? tickets.restore(ticket) : ticket;
    }

    private void create(Created created, Author author) {
        TicketSnapshot ticket = promise(TicketContract.read(created));
        if (!tickets.add(ticket, author.actor().toString())) {
            return;
        }
        if (!created.answeredAtOnce()
                && !created.waitsForVerification()
                && created.incident() == null) {
            workOrders.issue(ticket, author, Origin.now(Actor.SYSTEM, clock.instant()));
        }
        rework.catchUp(ticket);
    }

    /// Sets the customer's deadline: that of the first route, counted from receipt. A return, a
    /// reassignment or a second dispatch doesn't renew it (F1, F2).
    private TicketSnapshot promise(TicketSnapshot ticket) {
        Route first = router.route(ticket.routable()).route();
        return ticket.promised(first.targets().resolve().from(ticket.receivedAt()).at());
    }

    /// Throws if the ticket is missing, which parks the event: the creation comes first in the
    /// topic.
    private TicketSnapshot known(UUID id) {
        return tickets.lock(id)
                .orElseThrow(() -> new IllegalStateException("Ticket " + id + " is not known"));
    }

    /// Dates the system's command to the time of the event.
    private Origin origin(Instant at) {
        return Origin.stated(Actor.SYSTEM, clock.instant(), at);
    }
}
