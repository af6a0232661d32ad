package io.openhotline.intake.customer;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Merges two records of one person, and takes a merge back.
@Path("/customers")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "customer-not-found")
@APIResponse(responseCode = "409", ref = "customer-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "key-reused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class CustomerMergeResource {
    private final CustomerService customers;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    CustomerMergeResource(CustomerService customers, Idempotency idempotency, CurrentActor actor) {
        this.customers = customers;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @Schema(name = "MergeCustomer", description = "Which record goes on")
    record MergeRequest(
            @NotNull @Schema(required = true, description = "Id of the record that goes on")
                    UUID into) {}

    @POST
    @Path("/{customer}/merge")
    @Operation(
            operationId = "mergeCustomer",
            summary = "Merge a record into another one",
            description =
                    "Both are found by each one's telephones and accounts as the record that goes on."
                            + " The merged record keeps its data, so a merge can be taken back.")
    @APIResponse(
            responseCode = "200",
            description = "Merged; the record that goes on",
            content = @Content(schema = @Schema(implementation = CustomerStateView.class)))
    public Response merge(
            @PathParam("customer") @Parameter(ref = "customer") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid MergeRequest body) {
        return CustomerOutcomes.withId(
                reference,
                id ->
                        idempotency.optional(
                                key,
                                "POST /customers/" + id + "/merge",
                                body,
                                () ->
                                        CustomerOutcomes.changed(
                                                customers.merge(id, body.into(), actor.get()))));
    }

    @POST
    @Path("/{customer}/unmerge")
    @Operation(
            operationId = "unmergeCustomer",
            summary = "Take a merge back",
            description = "The record is as it was before the merge.")
    @APIResponse(
            responseCode = "200",
            description = "The record goes on by itself",
            content = @Content(schema = @Schema(implementation = CustomerStateView.class)))
    public Response unmerge(
            @PathParam("customer") @Parameter(ref = "customer") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key) {
        return CustomerOutcomes.withId(
                reference,
                id ->
                        idempotency.optional(
                                key,
                                "POST /customers/" + id + "/unmerge",
                                Map.of(),
                                () ->
                                        CustomerOutcomes.changed(
                                                customers.unmerge(id, actor.get()))));
    }
}
