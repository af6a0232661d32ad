package io.openhotline.intake.task;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.task.domain.Task;
import io.openhotline.intake.task.domain.TaskDecider;
import io.openhotline.intake.task.domain.TaskDecider.Decision;
import io.openhotline.intake.task.domain.TaskDecider.Person;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.identity.AccessRole;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves taking tasks, giving them back, and passing them on.
@PackScoped
@Path("/tasks/{task}")
@Tag(name = "Desk")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "task-not-found")
@APIResponse(responseCode = "409", ref = "task-refused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class TaskResource {
    private final TaskService tasks;
    private final IntakePolicy policy;
    private final CurrentActor current;

    TaskResource(TaskService tasks, IntakePolicy policy, CurrentActor current) {
        this.tasks = tasks;
        this.policy = policy;
        this.current = current;
    }

    @POST
    @Path("/take")
    @Operation(
            operationId = "takeTask",
            summary = "Take a task from its queue",
            description = "Nobody else has it then. Taking it again changes nothing.")
    @APIResponse(responseCode = "204", description = "Taken")
    public Response take(@PathParam("task") @Parameter(ref = "task") UUID id) {
        return change(id, task -> TaskDecider.take(task, person(task)));
    }

    @POST
    @Path("/give-back")
    @Operation(
            operationId = "giveBackTask",
            summary = "Give a task back to its queue",
            description = "Only who has it gives it back.")
    @APIResponse(responseCode = "204", description = "Given back")
    public Response giveBack(@PathParam("task") @Parameter(ref = "task") UUID id) {
        return change(id, task -> TaskDecider.giveBack(task, person(task)));
    }

    @POST
    @Path("/pass-on")
    @Operation(
            operationId = "passOnTask",
            summary = "Pass a task on to a queue or a person",
            description = "Supervisors and managers also pass on what others have.")
    @APIResponse(responseCode = "204", description = "Passed on")
    @APIResponse(responseCode = "413", ref = "too-large")
    public Response passOn(
            @PathParam("task") @Parameter(ref = "task") UUID id,
            @NotNull @Valid PassOnRequest body) {
        List<FieldError> errors = body.errors(policy);
        return errors.isEmpty()
                ? change(id, task -> TaskDecider.passOn(task, person(task), body.target()))
                : Problem.invalid(errors);
    }

    private Person person(Task task) {
        Caller caller = current.caller();
        return new Person(
                caller.person(),
                policy.queue(task.queue()).filter(queue -> !queue.isFor(caller.roles())).isEmpty(),
                caller.has(AccessRole.SUPERVISOR) || caller.has(AccessRole.MANAGER));
    }

    private Response change(UUID id, Function<Task, Decision> decision) {
        return tasks.change(id, decision)
                .map(TaskResource::response)
                .orElseGet(() -> Problem.notFound("task-not-found"));
    }

    private static Response response(Decision decision) {
        return switch (decision) {
            case Decision.Agreed _ -> Response.noContent().build();
            case Decision.Refused(var refusal) -> Problem.conflict(refusal);
        };
    }
}
