package io.openhotline.intake.customer;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the import of customers from a CSV file.
@Path("/customers")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CustomerImportResource {
    private static final MediaType CSV = new MediaType("text", "csv");

    private final ImportService service;
    private final CurrentActor actor;

    CustomerImportResource(ImportService service, CurrentActor actor) {
        this.service = service;
        this.actor = actor;
    }

    @POST
    @Path("/import")
    @Operation(
            operationId = "importCustomers",
            summary = "Import customers from a CSV file",
            description =
                    "UTF-8 with a header of some of the columns account, name, kind, level, phones,"
                            + " addresses, language, replyForm, doNotCall, email; the first is required."
                            + " Several telephones or addresses are separated by `;`. Rows are taken"
                            + " by account: a repeat changes nothing, an empty cell keeps what is"
                            + " known. Wrong rows are left out and reported with line, column and"
                            + " rule. Send a large file in parts.")
    @Parameter(
            name = "dryRun",
            in = ParameterIn.QUERY,
            description = "Reports what an import would do, and stores nothing",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "200",
            description = "What the import did, or would do",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response importCustomers(
            @Context UriInfo uri, @Context HttpHeaders headers, InputStream csv) {
        if (headers.getMediaType() == null || !headers.getMediaType().isCompatible(CSV)) {
            throw new NotSupportedException();
        }
        var query = new QueryReader(uri.getQueryParameters());
        Boolean dryRun = query.bool("dryRun");
        return query.errors().isEmpty()
                ? run(csv, ImportRun.of(Boolean.TRUE.equals(dryRun), actor.get()))
                : Problem.invalid(query.errors());
    }

    /// Refuses a file whose first line is wrong. An error further behind is in the report, because
    /// the rows before it are taken.
    private Response run(InputStream csv, ImportRun run) {
        try {
            ImportFile.read(csv, batch -> service.importBatch(batch, run));
        } catch (ImportFile.Unreadable e) {
            if (e.line == 1) {
                return Problem.invalid(List.of(e.error));
            }
            run.tally().wrong(e.line, List.of(e.error));
        }
        return Response.ok(run.tally().view(run.dryRun())).build();
    }
}
