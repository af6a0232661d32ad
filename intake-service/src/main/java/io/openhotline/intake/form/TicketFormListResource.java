package io.openhotline.intake.form;

import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.platform.http.FileResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves forms of a ticket for reading and for print. Readings in clear are logged.
@Path("/tickets/{ticket}/forms")
@Tag(name = "Forms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "404", ref = "form-not-found")
@APIResponse(responseCode = "503", ref = "unavailable")
public class TicketFormListResource {
    private static final String LIST = "listForms";
    private static final String GET = "getForm";
    private static final String PRINT = "printForm";
    private static final String PDF = "application/pdf";

    private final FormReader forms;
    private final TicketLookup lookup;

    TicketFormListResource(FormReader forms, TicketLookup lookup) {
        this.forms = forms;
        this.lookup = lookup;
    }

    @GET
    @Operation(
            operationId = LIST,
            summary = "List the forms of a ticket, the oldest first",
            description = "A reading in clear is logged.")
    @APIResponse(
            responseCode = "200",
            description = "All forms of the ticket",
            content = @Content(schema = @Schema(implementation = Forms.class)))
    public Response list(@PathParam("ticket") @Parameter(ref = "ticket") String ticket) {
        return lookup.with(
                ticket, id -> Response.ok(new Forms(forms.list(id.value(), LIST))).build());
    }

    @GET
    @Path("/{form}")
    @Operation(
            operationId = GET,
            summary = "Show a form of a ticket",
            description = "A reading in clear is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content = @Content(schema = @Schema(implementation = FormView.class)))
    public Response get(
            @PathParam("ticket") @Parameter(ref = "ticket") String ticket,
            @PathParam("form") @Parameter(ref = "form") UUID form) {
        return lookup.with(
                ticket,
                id ->
                        forms.find(new FormId(id.value(), form), GET)
                                .map(view -> Response.ok(view).build())
                                .orElseGet(TicketFormResource::notFound));
    }

    @GET
    @Path("/{form}/print")
    @Produces(PDF)
    @Operation(
            operationId = PRINT,
            summary = "Print a form of a ticket",
            description = "A PDF in Chinese and English. A reading in clear is logged.")
    @APIResponse(
            responseCode = "200",
            description = "A4, in Chinese and English; a draft says that it is one",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(
            @PathParam("ticket") @Parameter(ref = "ticket") String ticket,
            @PathParam("form") @Parameter(ref = "form") UUID form) {
        return lookup.with(
                ticket,
                id ->
                        forms.print(new FormId(id.value(), form), PRINT)
                                .map(pdf -> file(form, pdf))
                                .orElseGet(TicketFormResource::notFound));
    }

    private static Response file(UUID form, byte[] pdf) {
        return FileResponse.named(Response.ok(pdf, PDF), form + ".pdf")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @Schema(name = "TicketForms", requiredProperties = "items")
    record Forms(List<FormView> items) {}
}
