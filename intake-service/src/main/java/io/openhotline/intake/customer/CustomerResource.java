package io.openhotline.intake.customer;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the records of the directory.
@Path("/customers")
@Tag(name = "Customers", description = "The directory of customers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class CustomerResource {
    static final String GET = "getCustomer";

    private final CustomerService customers;
    private final CustomerReader reader;
    private final ProfileCheck check;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    CustomerResource(
            CustomerService customers,
            CustomerReader reader,
            ProfileCheck check,
            Idempotency idempotency,
            CurrentActor actor) {
        this.customers = customers;
        this.reader = reader;
        this.check = check;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Path("/{customer}")
    @Operation(
            operationId = GET,
            summary = "Get a customer",
            description =
                    "In clear or masked, as the matrix says; a reading in clear is logged. A merged"
                            + " record names the one that goes on.")
    @APIResponse(
            responseCode = "200",
            description = "The customer",
            content = @Content(schema = @Schema(implementation = CustomerView.class)))
    @APIResponse(responseCode = "404", ref = "customer-not-found")
    public Response find(@PathParam("customer") @Parameter(ref = "customer") String reference) {
        return CustomerOutcomes.withId(
                reference,
                id ->
                        reader.find(id)
                                .map(view -> Response.ok(view).build())
                                .orElseGet(CustomerOutcomes::notFound));
    }

    @POST
    @Operation(
            operationId = "createCustomer",
            summary = "Add a customer",
            description = "Refused if a customer has one of the account numbers already.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = CustomerStateView.class)))
    @APIResponse(responseCode = "409", ref = "account-taken")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response create(
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid CustomerRequest body) {
        var checked = check.check(body);
        return checked.errors().isEmpty()
                ? idempotency.required(
                        key,
                        "POST /customers",
                        body,
                        () ->
                                CustomerOutcomes.created(
                                        customers.create(checked.profile(), actor.get())))
                : Problem.invalid(checked.errors());
    }

    @PUT
    @Path("/{customer}")
    @Operation(
            operationId = "replaceCustomer",
            summary = "Replace a customer's data",
            description = "What the body leaves out is removed from the record.")
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = CustomerStateView.class)))
    @APIResponse(responseCode = "404", ref = "customer-not-found")
    @APIResponse(responseCode = "409", ref = "customer-refused")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response replace(
            @PathParam("customer") @Parameter(ref = "customer") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid CustomerRequest body) {
        var checked = check.check(body);
        return checked.errors().isEmpty()
                ? CustomerOutcomes.withId(
                        reference,
                        id ->
                                idempotency.optional(
                                        key,
                                        "PUT /customers/" + id,
                                        body,
                                        () ->
                                                CustomerOutcomes.changed(
                                                        customers.replace(
                                                                id,
                                                                checked.profile(),
                                                                actor.get()))))
                : Problem.invalid(checked.errors());
    }
}
