package io.openhotline.intake.customer;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
import io.openhotline.platform.privacy.RevealReason;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves a record of the directory in clear, for a reason that is logged.
@Path("/customers")
@Tag(name = "Privacy")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CustomerRevealResource {
    static final String OPERATION = "revealCustomer";

    private final CustomerReader reader;

    CustomerRevealResource(CustomerReader reader) {
        this.reader = reader;
    }

    @Schema(name = "RevealCustomer", description = "Why the record is revealed")
    record RevealRequest(
            @NotNull @Schema(required = true) RevealReason reason,
            @Text(max = 400, multiline = true)
                    @Schema(
                            description = "For the auditor; required for `OTHER`",
                            minLength = 1,
                            maxLength = 400)
                    @Nullable String note) {
        boolean lacksNote() {
            return reason == RevealReason.OTHER && note == null;
        }
    }

    @POST
    @Path("/{customer}/reveal")
    @Operation(
            operationId = OPERATION,
            summary = "Reveal a customer",
            description =
                    "Returns the record without masks, for this answer only. Each call is logged with"
                            + " its reason (`GET /access-log`).")
    @APIResponse(
            responseCode = "200",
            description = "The customer in clear",
            content = @Content(schema = @Schema(implementation = CustomerView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "customer-not-found")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response reveal(
            @PathParam("customer") @Parameter(ref = "customer") String reference,
            @NotNull @Valid RevealRequest body) {
        if (body.lacksNote()) {
            return Problem.invalid(List.of(FieldError.of("/note", "required")));
        }
        return CustomerOutcomes.withId(
                reference,
                id ->
                        reader.reveal(id, body.reason(), body.note())
                                .map(CustomerRevealResource::forThisAnswerOnly)
                                .orElseGet(CustomerOutcomes::notFound));
    }

    private static Response forThisAnswerOnly(CustomerView customer) {
        return Response.ok(customer).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
