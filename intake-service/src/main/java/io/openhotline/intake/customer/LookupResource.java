package io.openhotline.intake.customer;

import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the question who calls.
@Path("/customers")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LookupResource {
    static final String OPERATION = "lookUpCustomer";

    private final LookupService lookups;
    private final TelephoneParser telephones;

    LookupResource(LookupService lookups, TelephoneParser telephones) {
        this.lookups = lookups;
        this.telephones = telephones;
    }

    @POST
    @Path("/lookup")
    @Operation(
            operationId = OPERATION,
            summary = "Look up a customer by telephone or account",
            description =
                    "Returns the customer, earlier tickets and satisfaction in one answer. Changes"
                            + " nothing, so it may be repeated; each lookup is logged.")
    @APIResponse(
            responseCode = "200",
            description = "What is known; nothing known gives empty lists",
            content = @Content(schema = @Schema(implementation = LookupView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response lookUp(@NotNull @Valid LookupRequest body) {
        if (!body.namesOne()) {
            return Problem.invalid(List.of(FieldError.of("/phone", "phone-or-account")));
        }
        return body.account() == null
                ? byPhone(String.valueOf(body.phone()))
                : Response.ok(lookups.byAccount(body.account())).build();
    }

    private Response byPhone(String phone) {
        return telephones
                .parse(phone)
                .map(read -> Response.ok(lookups.byPhone(read.number())).build())
                .orElseGet(() -> Problem.invalid(List.of(FieldError.of("/phone", "phone"))));
    }
}
