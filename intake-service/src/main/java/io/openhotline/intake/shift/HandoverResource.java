package io.openhotline.intake.shift;

import io.openhotline.intake.shift.HandoverRequests.AcceptanceRequest;
import io.openhotline.intake.shift.HandoverRequests.HandoverRequest;
import io.openhotline.intake.shift.HandoverRequests.ReasonRequest;
import io.openhotline.intake.shift.HandoverRequests.TicketDispute;
import io.openhotline.intake.shift.HandoverRequests.TicketNote;
import io.openhotline.intake.shift.domain.HandoverDecider.Person;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.identity.AccessRole;
import io.openhotline.platform.identity.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the handover of a shift and the decision on it (P6, S4).
@Path("/handovers")
@Tag(name = "Desk")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "handover-not-found")
@APIResponse(responseCode = "409", ref = "handover-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "503", ref = "unavailable")
public class HandoverResource {
    private final HandoverService handovers;
    private final Idempotency idempotency;
    private final CurrentActor current;

    HandoverResource(HandoverService handovers, Idempotency idempotency, CurrentActor current) {
        this.handovers = handovers;
        this.idempotency = idempotency;
        this.current = current;
    }

    @POST
    @Operation(
            operationId = "handOverShift",
            summary = "Hand the open tickets of a shift over to a successor",
            description =
                    "Names each ticket with a note. The predecessor tracks them until the successor has"
                            + " accepted, which is a task with a clock.")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = HandoverView.class)))
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response begin(
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid HandoverRequest body) {
        List<FieldError> errors = repeats(body.tickets().stream().map(TicketNote::ticket).toList());
        return errors.isEmpty()
                ? idempotency.required(key, "POST /handovers", body, () -> written(body))
                : Problem.invalid(errors);
    }

    @POST
    @Path("/{handover}/acceptance")
    @Operation(
            operationId = "acceptHandover",
            summary = "Accept a handover",
            description =
                    "The successor tracks the tickets from now on, without those that are disputed. The"
                            + " first receiver stays.")
    @APIResponse(
            responseCode = "200",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Response accept(
            @PathParam("handover") @Parameter(ref = "handover") UUID id,
            @NotNull @Valid AcceptanceRequest body) {
        List<TicketDispute> disputed = Objects.requireNonNullElse(body.disputed(), List.of());
        Map<UUID, String> reasons =
                disputed.stream()
                        .collect(
                                Collectors.toMap(
                                        TicketDispute::ticket,
                                        TicketDispute::reason,
                                        (first, _) -> first));
        return response(handovers.accept(id, body.note(), reasons, person()));
    }

    @POST
    @Path("/{handover}/dispute")
    @Operation(
            operationId = "disputeHandover",
            summary = "Dispute a handover as a whole",
            description = "The predecessor goes on tracking the tickets.")
    @APIResponse(
            responseCode = "200",
            description = "Disputed",
            content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Response dispute(
            @PathParam("handover") @Parameter(ref = "handover") UUID id,
            @NotNull @Valid ReasonRequest body) {
        return response(handovers.dispute(id, body.reason(), person()));
    }

    @POST
    @Path("/{handover}/withdrawal")
    @Operation(
            operationId = "withdrawHandover",
            summary = "Withdraw a handover that is not decided",
            description = "By the predecessor, or by a supervisor when the successor doesn't come.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Response withdraw(
            @PathParam("handover") @Parameter(ref = "handover") UUID id,
            @NotNull @Valid ReasonRequest body) {
        return response(handovers.withdraw(id, body.reason(), person()));
    }

    private Response written(HandoverRequest body) {
        Person person = person();
        String predecessor =
                Optional.ofNullable(body.predecessor()).orElseGet(() -> person.number());
        HandoverOutcome outcome = handovers.begin(body, predecessor, person);
        return outcome instanceof HandoverOutcome.Done(var view)
                ? Response.status(Response.Status.CREATED).entity(view).build()
                : response(outcome);
    }

    private static List<FieldError> repeats(List<UUID> tickets) {
        var seen = new HashSet<UUID>();
        return IntStream.range(0, tickets.size())
                .boxed()
                .filter(i -> !seen.add(tickets.get(i)))
                .map(i -> FieldError.of("/tickets/" + i + "/ticket", "ticket-twice"))
                .toList();
    }

    private Person person() {
        Caller caller = current.caller();
        return new Person(
                caller.person(),
                caller.has(AccessRole.SUPERVISOR) || caller.has(AccessRole.MANAGER));
    }

    private static Response response(HandoverOutcome outcome) {
        return switch (outcome) {
            case HandoverOutcome.Done(var view) -> Response.ok(view).build();
            case HandoverOutcome.Refused(var refusal) -> Problem.conflict(refusal);
            case HandoverOutcome.Missing() -> Problem.notFound("handover-not-found");
        };
    }
}
