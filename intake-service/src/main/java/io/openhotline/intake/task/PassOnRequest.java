package io.openhotline.intake.task;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.task.domain.TaskDecider.Target;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Asks to pass a task on, either to a queue or to a person.
@Schema(name = "PassOnTask", description = "Either a queue or a person")
record PassOnRequest(
        @Text(max = 60)
                @Schema(maxLength = 60, description = "Code of a queue", examples = "seniors")
                @Nullable String queue,
        @Text(max = 64) @Schema(maxLength = 64, description = "Staff number", examples = "1002")
                @Nullable String assignee) {

    List<FieldError> errors(IntakePolicy policy) {
        var errors = new ArrayList<FieldError>();
        if ((queue == null) == (assignee == null)) {
            errors.add(FieldError.of("/queue", "queue-or-person"));
        }
        if (queue != null && policy.queue(queue).isEmpty()) {
            errors.add(FieldError.of("/queue", "unknown-queue"));
        }
        if (assignee != null && !Actor.isId(assignee)) {
            errors.add(FieldError.of("/assignee", "staff-number"));
        }
        return errors;
    }

    Target target() {
        return new Target(queue, assignee);
    }
}
