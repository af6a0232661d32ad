package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.dispatch.workorder.ChasesView.NotChased;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Chase;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Chases many work orders in one transaction (W8). Reports work orders that can't be chased, and
/// chases the others.
@ApplicationScoped
class ChaseService {
    private static final String CHASED_SINCE =
            """
            select distinct (payload::jsonb ->> 'workOrderId')::uuid as work_order from journal
            where topic = ? and key = any (?) and type = ? and occurred_at >= ?
            """;

    private static final String CHASED_BEFORE = "chased-since";

    private final WorkOrderService service;
    private final WorkOrderRepository workOrders;
    private final TicketSnapshotService tickets;
    private final Database database;

    ChaseService(
            WorkOrderService service,
            WorkOrderRepository workOrders,
            TicketSnapshotService tickets,
            Database database) {
        this.service = service;
        this.workOrders = workOrders;
        this.tickets = tickets;
        this.database = database;
    }

    /// Locks all tickets first, in the order in which every transaction locks many.
    @Transactional(TxType.MANDATORY)
    ChasesView chase(ChaseAllRequest request, WorkOrderRows rows, Origin origin) {
        List<UUID> orders = request.workOrders().stream().distinct().toList();
        Set<UUID> before = chasedBefore(lock(orders, rows), request.unlessSince());
        var chased = new ArrayList<UUID>();
        var notChased = new ArrayList<NotChased>();
        for (UUID order : orders) {
            refusal(new Chase(order, request.text(), origin), rows, before)
                    .ifPresentOrElse(
                            reason -> notChased.add(new NotChased(order, reason)),
                            () -> chased.add(order));
        }
        return new ChasesView(chased, notChased);
    }

    /// Returns the locked tickets.
    private Set<UUID> lock(List<UUID> orders, WorkOrderRows rows) {
        Set<UUID> found = Set.copyOf(workOrders.ticketsOf(orders, rows));
        if (!found.isEmpty()) {
            tickets.lock(found);
        }
        return found;
    }

    private Optional<String> refusal(Chase chase, WorkOrderRows rows, Set<UUID> before) {
        if (before.contains(chase.workOrderId())) {
            return Optional.of(CHASED_BEFORE);
        }
        return switch (service.command(rows, chase)) {
            case Agreed _ -> Optional.empty();
            case Refused(var refusal) -> Optional.of(Problem.slug(refusal));
        };
    }

    /// Reads the journal, where each chase is a fact.
    private Set<UUID> chasedBefore(Set<UUID> ofTickets, @Nullable Instant since) {
        return since == null
                ? Set.of()
                : Set.copyOf(
                        database.query(
                                CHASED_SINCE,
                                row -> row.getObject("work_order", UUID.class),
                                Topics.WORK_ORDERS,
                                new Database.Array("uuid", List.copyOf(ofTickets)),
                                EventTypes.WORKORDER_CHASED.wireName(),
                                since));
    }
}
