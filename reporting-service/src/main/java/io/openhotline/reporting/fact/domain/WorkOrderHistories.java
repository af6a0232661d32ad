package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.Observation.Completed;
import io.openhotline.reporting.fact.domain.Observation.CustomerOverdue;
import io.openhotline.reporting.fact.domain.Observation.Issued;
import io.openhotline.reporting.fact.domain.Observation.Reassigned;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The work orders of a ticket, and the customer's deadline that they share.
final class WorkOrderHistories {
    private final Map<UUID, WorkOrderHistory> all = new LinkedHashMap<>();
    private @Nullable Instant stated;
    private @Nullable Instant firstIssued;
    private @Nullable Instant overdueAt;

    WorkOrderHistory of(UUID id) {
        return all.computeIfAbsent(id, _ -> new WorkOrderHistory());
    }

    void issued(Issued issued) {
        state(issued.customerResolveBy());
        firstIssued = firstIssued == null ? issued.resolveBy() : firstIssued;
        of(issued.workOrder()).issued(issued);
    }

    void reassigned(Reassigned reassigned) {
        state(reassigned.customerResolveBy());
        of(reassigned.workOrder()).reassigned(reassigned);
    }

    void completed(Completed completed) {
        state(completed.customerResolveBy());
        of(completed.workOrder()).completed(completed);
    }

    void customerOverdue(CustomerOverdue overdue) {
        state(overdue.dueAt());
        overdueAt = overdue.dueAt();
    }

    private void state(@Nullable Instant deadline) {
        stated = stated == null ? deadline : stated;
    }

    Stream<WorkOrderHistory> stream() {
        return all.values().stream();
    }

    /// Returns the work order that counts: the last one of the highest round that is not recalled.
    @Nullable WorkOrderHistory last() {
        return stream()
                .filter(order -> !order.isRecalled())
                .reduce((one, next) -> next.round() >= one.round() ? next : one)
                .orElse(null);
    }

    /// Returns the id of the work order that counts; null without one.
    @Nullable UUID lastId() {
        WorkOrderHistory last = last();
        return all.entrySet().stream()
                .filter(entry -> entry.getValue() == last)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /// Returns the department in charge. If all work orders are recalled, returns the last
    /// department that had one.
    @Nullable String department() {
        WorkOrderHistory last = last();
        return last != null
                ? last.department()
                : stream().reduce((_, next) -> next).map(WorkOrderHistory::department).orElse(null);
    }

    /// Returns the customer's deadline: as the events state it, or, in events of older versions,
    /// the one of the first work order. Null if no work order was issued.
    @Nullable Instant customerResolveBy() {
        return stated != null ? stated : firstIssued;
    }

    /// Returns true if a work order is known to have been open at or after the customer's deadline.
    boolean isCustomerOverdue() {
        Instant deadline = customerResolveBy();
        return deadline != null
                && Stream.concat(
                                Stream.ofNullable(overdueAt),
                                stream().flatMap(WorkOrderHistory::openAt))
                        .anyMatch(at -> !at.isBefore(deadline));
    }

    boolean wasDispatched() {
        return stream().anyMatch(order -> order.issuedAt() != null);
    }

    int returns() {
        return stream().mapToInt(WorkOrderHistory::returns).sum();
    }
}
