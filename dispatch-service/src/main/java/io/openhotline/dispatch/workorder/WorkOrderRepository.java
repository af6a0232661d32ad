package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.workorder.domain.WorkOrder;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.InReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.pack.PackScoped;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Stores work orders. The lock of the ticket guards its work orders, so a caller that changes one
/// must hold it.
@PackScoped
class WorkOrderRepository implements PanacheRepositoryBase<WorkOrderEntity, UUID> {
    private static final List<WorkOrderStatus> NOT_HANDLED =
            List.of(
                    WorkOrderStatus.AWAITING_REVIEW,
                    WorkOrderStatus.SENT_BACK,
                    WorkOrderStatus.PROPOSED,
                    WorkOrderStatus.ISSUED,
                    WorkOrderStatus.ACCEPTED,
                    WorkOrderStatus.SUSPENDED,
                    WorkOrderStatus.RETURNED);

    private final DispatchPolicy policy;

    WorkOrderRepository(DispatchPolicy policy) {
        this.policy = policy;
    }

    /// Reads only the ticket's id: the work order itself must be read under the lock of its ticket.
    Optional<UUID> ticketOf(UUID workOrderId, WorkOrderRows rows) {
        return query(one("ticket_id", workOrderId, rows), UUID.class).stream().findFirst();
    }

    /// Works like [#ticketOf] for many work orders, and leaves out those that are not found.
    List<UUID> ticketsOf(Collection<UUID> workOrderIds, WorkOrderRows rows) {
        UUID[] ids = workOrderIds.toArray(UUID[]::new);
        return query(
                Sql.of("select distinct ticket_id from work_order where id = any (?)", (Object) ids)
                        .and(rows.condition()),
                UUID.class);
    }

    Optional<WorkOrderEntity> find(UUID workOrderId, WorkOrderRows rows) {
        return query(one("*", workOrderId, rows), WorkOrderEntity.class).stream().findFirst();
    }

    private static Sql one(String columns, UUID workOrderId, WorkOrderRows rows) {
        return Sql.of("select " + columns + " from work_order where id = ?", workOrderId)
                .and(rows.condition());
    }

    /// Returns whether the work order exists and is none of these rows.
    boolean isOutside(UUID workOrderId, WorkOrderRows rows) {
        Sql sql =
                Sql.of("select id from work_order where id = ? and not ", workOrderId)
                        .plus(rows.condition());
        return !query(sql, UUID.class).isEmpty();
    }

    /// Reads work orders together, so that reading each of them later needs no statement.
    void read(Collection<UUID> ids) {
        getSession().findMultiple(WorkOrderEntity.class, List.copyOf(Set.copyOf(ids)));
    }

    WorkOrder load(UUID ticketId, UUID workOrderId) {
        return findByIdOptional(workOrderId)
                .filter(row -> row.ticketId.equals(ticketId))
                .<WorkOrder>map(this::toDomain)
                .orElseGet(NotYetIssued::new);
    }

    /// Returns the work orders of a ticket in the order of their rounds.
    List<Existing> of(UUID ticketId) {
        return list("ticketId = ?1 order by round", ticketId).stream().map(this::toDomain).toList();
    }

    /// Changes only work orders that are not handled.
    void setComplaint(UUID ticketId, boolean complaint) {
        list("ticketId = ?1 and status in ?2", ticketId, NOT_HANDLED)
                .forEach(row -> row.complaint = complaint);
    }

    void save(Existing workOrder) {
        WorkOrderMapper.update(findById(workOrder.order().id()), workOrder, policy.calendars());
    }

    void add(Existing workOrder) {
        if (!(workOrder instanceof Issued || workOrder instanceof InReview)) {
            throw new IllegalStateException("A new work order is issued first: " + workOrder);
        }
        persist(WorkOrderMapper.toRow(workOrder, policy.calendars()));
        if (workOrder.order().round() > 1) {
            // Hibernate groups inserts by table, in the order of the first insert into each table.
            // Without this flush, a ticket that the batch adds later would be inserted after its
            // own work order.
            flush();
        }
    }

    /// Returns suspended work orders whose date has come, and locks their tickets; skips tickets
    /// that another transaction has locked.
    List<UUID> suspendedUntil(Instant now, int limit) {
        return query(
                Sql.of(
                        """
                        select w.id from work_order w join ticket t on t.id = w.ticket_id
                        where w.suspended_until <= ?
                        order by w.suspended_until, w.id limit ?
                        for update of t skip locked
                        """,
                        now,
                        limit),
                UUID.class);
    }

    Existing toDomain(WorkOrderEntity row) {
        return WorkOrderMapper.toDomain(row, policy.calendars());
    }

    /// Returns the newest work orders first.
    List<WorkOrderEntity> list(WorkOrderFilter filter, int limit) {
        List<Sql> branches = filter.branches();
        Sql sql =
                branches.size() == 1
                        ? newest("*", branches.getFirst(), limit)
                        : newest("*", among(branches, limit), limit);
        return query(sql, WorkOrderEntity.class);
    }

    /// Takes the newest of each branch first, so that each is read along its own index.
    private static Sql among(List<Sql> branches, int limit) {
        return branches.stream()
                .map(branch -> Sql.of("(").plus(newest("id", branch, limit)).plus(")"))
                .reduce((one, other) -> one.plus(" union ").plus(other))
                .map(ids -> Sql.of("id in (").plus(ids).plus(")"))
                .orElseThrow();
    }

    private static Sql newest(String columns, Sql condition, int limit) {
        return Sql.of("select " + columns + " from work_order where ")
                .plus(condition)
                .plus(" order by id desc limit ?", limit);
    }

    private <T> List<T> query(Sql sql, Class<T> type) {
        var query = getSession().createNativeQuery(sql.text(), type);
        for (int i = 0; i < sql.values().size(); i++) {
            query.setParameter(i + 1, sql.values().get(i));
        }
        return query.getResultList();
    }
}
