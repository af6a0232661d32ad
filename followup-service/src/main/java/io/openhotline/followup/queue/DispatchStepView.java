package io.openhotline.followup.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.dispatch.DispatchStep;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the last step that a clock of the ticket has reached in dispatch (T10).
@Schema(
        name = "DispatchStep",
        description =
                "The last reminder to a department, or step of a ladder, that the ticket has reached"
                        + " in dispatch (T10)",
        requiredProperties = {"workOrderId", "department", "kind", "clock", "dueAt", "reachedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record DispatchStepView(
        UUID workOrderId,
        @Schema(description = "Code of the department", examples = "engineering") String department,
        @Schema(
                        description =
                                "DUE_SOON and OVERDUE: a reminder; CUSTOMER_OVERDUE: the customer's"
                                        + " deadline has passed; ESCALATED: a step of a ladder")
                DispatchStep.Kind kind,
        @Schema(
                        description =
                                "The clock of the work order, or `customer` for the customer's deadline",
                        examples = "resolve")
                String clock,
        @Schema(
                        description =
                                "The signed time from the end of the clock; missing for a reminder",
                        examples = "PT24H")
                @Nullable String step,
        @Schema(description = "The end of the clock") Instant dueAt,
        @Schema(description = "When the step was reached") Instant reachedAt) {

    static @Nullable DispatchStepView of(@Nullable DispatchStep step) {
        return step == null
                ? null
                : new DispatchStepView(
                        step.workOrderId(),
                        step.department(),
                        step.kind(),
                        step.clock(),
                        step.step() == null ? null : step.step().toString(),
                        step.dueAt(),
                        step.reachedAt());
    }
}
