package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.Observation.Completed;
import io.openhotline.reporting.fact.domain.Observation.Issued;
import io.openhotline.reporting.fact.domain.Observation.Reassigned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The observations of one work order that have arrived so far. Any of them may arrive first.
final class WorkOrderHistory {
    private String department = RollupKey.NONE;
    private int round = 1;
    private @Nullable Instant issuedAt;
    private @Nullable Instant resolveBy;
    private @Nullable Instant completedAt;
    private boolean returned;
    private boolean recalled;
    private boolean overdue;

    void issued(Issued issued) {
        department = issued.department();
        round = issued.round();
        issuedAt = issued.at();
        resolveBy = issued.resolveBy();
    }

    void completed(Completed completed) {
        department = completed.department();
        round = completed.round();
        resolveBy = completed.resolveBy();
        completedAt = completed.at();
        returned = false;
    }

    void returned(String by) {
        department = by;
        returned = true;
    }

    void reassigned(Reassigned reassigned) {
        department = reassigned.department();
        resolveBy = reassigned.resolveBy();
        returned = false;
    }

    void recalled(String from) {
        department = from;
        recalled = true;
    }

    void overdue(String at) {
        department = at;
        overdue = true;
    }

    String department() {
        return department;
    }

    int round() {
        return round;
    }

    @Nullable Instant issuedAt() {
        return issuedAt;
    }

    @Nullable Instant resolveBy() {
        return resolveBy;
    }

    @Nullable Instant completedAt() {
        return completedAt;
    }

    boolean isReturned() {
        return returned;
    }

    boolean isRecalled() {
        return recalled;
    }

    boolean isOverdue() {
        return overdue;
    }

    boolean isInTime() {
        return completedAt != null && resolveBy != null && !completedAt.isAfter(resolveBy);
    }
}
