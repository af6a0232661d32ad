package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.clock.ClockView;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.privacy.AccessLogService;
import io.openhotline.platform.privacy.Masking;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads the work orders that the caller of the request may see.
@PackScoped
@Transactional
public class WorkOrderReader {
    private final WorkOrderRepository workOrders;
    private final TicketSnapshotService tickets;
    private final Assigner assigner;
    private final DispatchPolicy policy;
    private final AccessLogService log;
    private final CurrentActor actor;
    private final Clock clock;

    WorkOrderReader(
            WorkOrderRepository workOrders,
            TicketSnapshotService tickets,
            Assigner assigner,
            DispatchPolicy policy,
            AccessLogService log,
            CurrentActor actor,
            Clock clock) {
        this.workOrders = workOrders;
        this.tickets = tickets;
        this.assigner = assigner;
        this.policy = policy;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /// Shows a work order with its task, and logs that if the task is in clear.
    Optional<WorkOrderView> find(UUID id) {
        return workOrders
                .find(id, rows())
                .map(row -> {
                    TicketSnapshot ticket = ticketOf(row);
                    ContactAccess contact = contact(row);
                    if (contact == ContactAccess.CLEAR) {
                        log.record(TaskReading.of(actor.caller(), ticket));
                    }
                    return view(row, ticket, contact);
                });
    }

    /// Shows the clocks of a work order with their ledgers.
    Optional<List<ClockView>> clocks(UUID id) {
        return workOrders
                .find(id, rows())
                .map(row -> {
                    boolean clear = contact(row) == ContactAccess.CLEAR;
                    return workOrders.toDomain(row).assignment().clocks().all().stream()
                            .map(clock ->
                                    ClockView.of(clock, why -> clear ? why : Masking.text(why)))
                            .toList();
                });
    }

    /// Shows a work order after a command, without its task and with masked texts, because the
    /// response is stored.
    WorkOrderView afterCommand(UUID id) {
        WorkOrderEntity row = workOrders.findById(id);
        return view(row, ticketOf(row), ContactAccess.ABSENT);
    }

    /// Finds what can be revealed of a work order, and logs nothing.
    public Optional<WorkOrderContact> contact(UUID id) {
        return workOrders
                .find(id, rows())
                .map(row -> new WorkOrderContact(row.id, row.number, ticketOf(row), contact(row)));
    }

    /// Returns the newest work orders first; the page is empty if the ticket is missing.
    Page<WorkOrderView> list(WorkOrderListRequest request) {
        int limit = request.limit();
        List<WorkOrderEntity> found =
                workOrders.list(new WorkOrderFilter(rows(), request), limit + 1);
        Map<UUID, TicketSnapshot> known = ticketsOf(found);
        return Page.of(found, limit, row -> row.id.toString())
                .map(row -> view(row, ticketOf(row, known), ContactAccess.ABSENT));
    }

    private WorkOrderRows rows() {
        return WorkOrderRows.of(actor.get(), actor.grant());
    }

    private ContactAccess contact(WorkOrderEntity row) {
        return ContactPolicy.judge(actor.get(), actor.grant(), row.endedAt, clock.instant());
    }

    private WorkOrderView view(WorkOrderEntity row, TicketSnapshot ticket, ContactAccess contact) {
        boolean handled =
                row.status == WorkOrderStatus.COMPLETED || row.status == WorkOrderStatus.RECALLED;
        Optional<String> offered =
                handled
                        ? Optional.empty()
                        : assigner.offered(ticket, row.department, row.assignedAt);
        Assignment assignment = workOrders.toDomain(row).assignment();
        return WorkOrderView.of(
                row,
                ticket,
                assignment,
                offered.orElse(null),
                policy.disputeRules().isForSupervisor(assignment.returns()),
                contact);
    }

    private Map<UUID, TicketSnapshot> ticketsOf(List<WorkOrderEntity> rows) {
        Set<UUID> ids = rows.stream().map(row -> row.ticketId).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : tickets.find(ids);
    }

    private TicketSnapshot ticketOf(WorkOrderEntity row) {
        return ticketOf(row, ticketsOf(List.of(row)));
    }

    private static TicketSnapshot ticketOf(WorkOrderEntity row, Map<UUID, TicketSnapshot> known) {
        return Objects.requireNonNull(known.get(row.ticketId));
    }
}
