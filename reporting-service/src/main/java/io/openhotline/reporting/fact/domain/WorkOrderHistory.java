package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.Observation.Completed;
import io.openhotline.reporting.fact.domain.Observation.Issued;
import io.openhotline.reporting.fact.domain.Observation.Reassigned;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The observations of one work order that have arrived so far. Any of them may arrive first.
final class WorkOrderHistory {
    private final List<Instant> openAt = new ArrayList<>();
    private String department = RollupKey.NONE;
    private int round = 1;
    private int returns;
    private @Nullable Instant issuedAt;
    private @Nullable Instant assignedAt;
    private @Nullable Instant overdueAt;
    private @Nullable Instant resolveBy;
    private @Nullable Instant completedAt;
    private @Nullable Completed completion;
    private @Nullable Instant acceptBy;
    private @Nullable Instant acceptedAt;
    private boolean acceptOverdue;
    private boolean returned;
    private boolean recalled;

    void issued(Issued issued) {
        department = issued.department();
        round = issued.round();
        issuedAt = issued.at();
        assign(issued.at(), issued.resolveBy(), issued.acceptBy());
    }

    void reassigned(Reassigned reassigned) {
        department = reassigned.department();
        returned = false;
        assign(reassigned.at(), reassigned.resolveBy(), reassigned.acceptBy());
    }

    private void assign(Instant at, Instant until, @Nullable Instant toAcceptBy) {
        if (overdueAt != null) {
            openAt.add(overdueAt);
        }
        openAt.add(at);
        assignedAt = at;
        resolveBy = until;
        overdueAt = null;
        acceptBy = toAcceptBy;
        acceptedAt = null;
        acceptOverdue = false;
    }

    void accepted(Instant at) {
        acceptedAt = at;
    }

    void acceptOverdue(boolean overdue) {
        acceptOverdue = overdue;
    }

    void completed(Completed completed) {
        department = completed.department();
        round = completed.round();
        resolveBy = completed.resolveBy();
        completedAt = completed.at();
        completion = completed;
        returned = false;
    }

    void returned(String by) {
        department = by;
        returned = true;
        returns++;
    }

    /// The return stays counted.
    void returnRefused(String by) {
        department = by;
        returned = false;
    }

    void recalled(String from) {
        department = from;
        recalled = true;
    }

    void overdue(String at, Instant since) {
        department = at;
        overdueAt = since;
    }

    void overdueWithdrawn() {
        overdueAt = null;
    }

    String department() {
        return department;
    }

    int round() {
        return round;
    }

    int returns() {
        return returns;
    }

    @Nullable Instant issuedAt() {
        return issuedAt;
    }

    /// The deadline of the department in charge.
    @Nullable Instant resolveBy() {
        return resolveBy;
    }

    @Nullable Instant completedAt() {
        return completedAt;
    }

    /// Instants at which the work order is known to have been open: it was assigned, or a
    /// department let its deadline pass.
    Stream<Instant> openAt() {
        return Stream.concat(openAt.stream(), Stream.ofNullable(overdueAt));
    }

    boolean isReturned() {
        return returned;
    }

    boolean isRecalled() {
        return recalled;
    }

    boolean isCompleted() {
        return completedAt != null;
    }

    /// Returns the outcome with its judgement; null until the work order is completed.
    @Nullable Completed completion() {
        return completion;
    }

    /// Returns true if the department in charge accepted, or let its deadline for that pass.
    boolean isAcceptDue() {
        return acceptOverdue || (acceptedAt != null && acceptBy != null);
    }

    boolean isAcceptedInTime() {
        return acceptedAt != null && acceptBy != null && !acceptedAt.isAfter(acceptBy);
    }

    /// Returns the time from the assignment to the acceptance; null until then.
    @Nullable Duration toAccept() {
        return acceptedAt == null || assignedAt == null || acceptedAt.isBefore(assignedAt)
                ? null
                : Duration.between(assignedAt, acceptedAt);
    }

    boolean isCompletedInTime() {
        return completedAt != null && resolveBy != null && !completedAt.isAfter(resolveBy);
    }

    /// Returns true if the department in charge let its own deadline pass, or was given the work
    /// order after that deadline.
    boolean isOverdue() {
        return overdueAt != null
                || (assignedAt != null && resolveBy != null && !assignedAt.isBefore(resolveBy));
    }
}
