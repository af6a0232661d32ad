package io.openhotline.followup.inspection;

import io.openhotline.platform.http.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Handles the commands of inspectors and agents: listen, fill the sheet, appeal, decide the
/// appeal.
@Path("/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Inspections")
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "inspection-not-found")
@APIResponse(responseCode = "409", ref = "inspection-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "415", ref = "not-json")
@APIResponse(responseCode = "422", ref = "key-reused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class InspectionCommandResource {
    private final InspectionExecution execution;

    InspectionCommandResource(InspectionExecution execution) {
        this.execution = execution;
    }

    @POST
    @Operation(
            operationId = "listenToCall",
            summary = "Begin an inspection by listening to a call",
            description = "Doesn't count for the rates of the draws, since the inspector chooses.")
    @APIResponse(
            responseCode = "201",
            description = "The inspection is planned",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response listen(
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ListenRequest body) {
        return execution.listen(key, body);
    }

    @POST
    @Path("/{id}/sheet")
    @Operation(
            operationId = "completeInspection",
            summary = "Fill the score sheet",
            description =
                    "Each item of the sheet that applies to the subject gets its points. Nobody inspects"
                            + " work that they handled. `sendBack` gives the ticket back to the desk as"
                            + " a task; `proposal` becomes a draft of the knowledge base (T13, T14).")
    @APIResponse(
            responseCode = "200",
            description = "The inspection is completed",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response complete(
            @PathParam("id") @Parameter(ref = "inspection") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid SheetRequest body) {
        return execution.complete(id, key, body);
    }

    @POST
    @Path("/{id}/appeal")
    @Operation(
            operationId = "appealInspection",
            summary = "Appeal against the result",
            description = "The agent appeals once, within the time of the pack (`appealUntil`).")
    @APIResponse(
            responseCode = "200",
            description = "The appeal waits for a second inspector",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response appeal(
            @PathParam("id") @Parameter(ref = "inspection") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ReasonRequest body) {
        return execution.appeal(id, key, body);
    }

    @POST
    @Path("/{id}/appeal/decision")
    @Operation(
            operationId = "decideInspectionAppeal",
            summary = "Decide an appeal as the second inspector",
            description =
                    "With `marks` the appeal is upheld and they count from now on; without them the"
                            + " first result stays. Both results are kept.")
    @APIResponse(
            responseCode = "200",
            description = "The appeal is decided",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public Response decide(
            @PathParam("id") @Parameter(ref = "inspection") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid DecideRequest body) {
        return execution.decide(id, key, body);
    }
}
