package io.openhotline.intake.task;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the tasks of the desk.
@Path("/tasks")
@Tag(name = "Desk", description = "What waits for a person of the desk, and who has it")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class TaskListResource {
    private final TaskListService list;

    TaskListResource(TaskListService list) {
        this.list = list;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "List open tasks, the earliest due first",
            description = "All given filters must hold. Tasks without a clock come last.")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = TaskKind.class))
    @Parameter(name = "queue", in = ParameterIn.QUERY, ref = "desk-queue")
    @Parameter(name = "assignee", in = ParameterIn.QUERY, ref = "desk-person")
    @Parameter(
            name = "ticket",
            in = ParameterIn.QUERY,
            description = "Id of a ticket",
            schema = @Schema(implementation = UUID.class))
    @Parameter(
            name = "overdue",
            in = ParameterIn.QUERY,
            description = "Whether the clock is over",
            schema = @Schema(implementation = Boolean.class))
    @Parameter(
            name = "openedBefore",
            in = ParameterIn.QUERY,
            description = "Only tasks that are older",
            schema = @Schema(implementation = Instant.class))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = TaskPage.class)))
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        TaskQuery query = TaskQuery.read(parameters);
        return parameters.errors().isEmpty()
                ? Response.ok(list.page(query)).build()
                : Problem.invalid(parameters.errors());
    }

    @GET
    @Path("/counters")
    @Operation(
            operationId = "countTasks",
            summary = "Count open tasks by kind and queue",
            description = "A kind without a task in a queue is left out.")
    @APIResponse(
            responseCode = "200",
            description = "The counters",
            content = @Content(schema = @Schema(implementation = TaskCounters.class)))
    public Response count(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        return parameters.errors().isEmpty()
                ? Response.ok(new TaskCounters(list.counters())).build()
                : Problem.invalid(parameters.errors());
    }

    /// Documents the shape of a page of tasks.
    @Schema(name = "TaskPage", requiredProperties = "items")
    record TaskPage(
            List<TaskView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}

    @Schema(name = "TaskCounters", requiredProperties = "items")
    record TaskCounters(List<TaskCounterView> items) {}
}
