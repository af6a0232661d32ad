package io.openhotline.dispatch.ladder;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.contracts.Audience;
import io.openhotline.contracts.Severity;
import io.openhotline.dispatch.ladder.domain.PlannedStep;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a step of a ladder that was raised.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Escalation",
        description = "A step of a ladder that a clock reached. It is raised once.",
        requiredProperties = {
            "ticketId",
            "workOrderId",
            "number",
            "department",
            "clock",
            "step",
            "dueAt",
            "audience",
            "escalatedAt"
        })
record EscalationView(
        UUID ticketId,
        UUID workOrderId,
        @Schema(examples = "2026-0000123-6/1") String number,
        @Schema(examples = "engineering") String department,
        @Schema(examples = "resolve") String clock,
        @Schema(
                        description = "The signed time from the end of the clock (ISO 8601)",
                        examples = "PT4H")
                String step,
        @Schema(description = "The end of the clock") Instant dueAt,
        @Schema(description = "Who has to know") List<Audience> audience,
        @Schema(description = "The new severity; left out if it stays") @Nullable Severity severity,
        @Schema(description = "The desk's queue to which it moved", examples = "night-desk")
                @Nullable String queue,
        Instant escalatedAt,
        @Schema(
                        description =
                                "When it turned out that the department had replied in time; left out"
                                        + " if it stands")
                @Nullable Instant withdrawnAt) {

    static EscalationView of(LadderStep row) {
        LadderSubject subject = row.subject();
        PlannedStep planned = row.planned();
        return new EscalationView(
                subject.ticketId(),
                subject.workOrderId(),
                subject.number(),
                subject.department(),
                planned.clock(),
                planned.step().at().toString(),
                planned.dueAt(),
                planned.step().audience().stream().map(LadderContract::publish).toList(),
                LadderContract.severity(planned.step()),
                planned.step().queue(),
                Objects.requireNonNull(row.raisedAt()),
                row.withdrawnAt());
    }
}
