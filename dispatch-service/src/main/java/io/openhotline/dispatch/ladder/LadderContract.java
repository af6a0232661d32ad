package io.openhotline.dispatch.ladder;

import io.openhotline.contracts.Audience;
import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.WorkOrderEvent.Escalated;
import io.openhotline.contracts.WorkOrderEvent.EscalationWithdrawn;
import io.openhotline.dispatch.ladder.domain.PlannedStep;
import io.openhotline.dispatch.ladder.domain.Step;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Translates a raised step into a fact for our services and an instruction for the department.
final class LadderContract {
    private LadderContract() {}

    static Escalated fact(LadderSubject subject, PlannedStep planned, Instant at) {
        Step step = planned.step();
        return new Escalated(
                subject.ticketId(),
                subject.workOrderId(),
                subject.department(),
                planned.clock(),
                step.at().toString(),
                planned.dueAt(),
                step.audience().stream().map(LadderContract::publish).toList(),
                severity(step),
                step.queue(),
                at);
    }

    /// Returns empty for a step that doesn't name the department.
    static Optional<DepartmentInstruction.Escalated> instruction(
            LadderSubject subject, PlannedStep planned, Instant at) {
        Step step = planned.step();
        return step.audience().contains(io.openhotline.dispatch.ladder.domain.Audience.DEPARTMENT)
                ? Optional.of(
                        new DepartmentInstruction.Escalated(
                                subject.ticketId(),
                                subject.workOrderId(),
                                subject.number(),
                                planned.clock(),
                                !step.at().isNegative(),
                                planned.dueAt(),
                                severity(step),
                                at))
                : Optional.empty();
    }

    static EscalationWithdrawn withdrawn(LadderSubject subject, PlannedStep planned, Instant at) {
        return new EscalationWithdrawn(
                subject.ticketId(),
                subject.workOrderId(),
                subject.department(),
                planned.clock(),
                planned.step().at().toString(),
                at);
    }

    /// Returns empty for a step that doesn't name the department.
    static Optional<DepartmentInstruction.EscalationWithdrawn> withdrawnInstruction(
            LadderSubject subject, PlannedStep planned, Instant at) {
        Step step = planned.step();
        return step.audience().contains(io.openhotline.dispatch.ladder.domain.Audience.DEPARTMENT)
                ? Optional.of(
                        new DepartmentInstruction.EscalationWithdrawn(
                                subject.ticketId(),
                                subject.workOrderId(),
                                subject.number(),
                                planned.clock(),
                                !step.at().isNegative(),
                                at))
                : Optional.empty();
    }

    static @Nullable Severity severity(Step step) {
        return step.raisesSeverity() ? Severity.MAJOR : null;
    }

    static Audience publish(io.openhotline.dispatch.ladder.domain.Audience audience) {
        return switch (audience) {
            case DEPARTMENT -> Audience.DEPARTMENT;
            case SUPERVISOR -> Audience.SUPERVISOR;
            case PROJECT_LEAD -> Audience.PROJECT_LEAD;
            case MANAGER_LINE -> Audience.MANAGER_LINE;
        };
    }
}
