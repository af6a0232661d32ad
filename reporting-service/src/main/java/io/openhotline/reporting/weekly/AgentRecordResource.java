package io.openhotline.reporting.weekly;

import static io.openhotline.reporting.weekly.WeeklySheetResource.PDF;
import static io.openhotline.reporting.weekly.WeeklySheetResource.XLSX;
import static io.openhotline.reporting.weekly.WeeklySheetResource.file;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Uuids;
import io.openhotline.reporting.spreadsheet.TableWorkbook;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the records of agents on weekly sheets, and takes signatures (W8).
@Path("/agent-records/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Weekly sheets")
@APIResponse(responseCode = "404", ref = "agent-record-not-found")
@APIResponse(responseCode = "503", ref = "unavailable")
public class AgentRecordResource {
    private final WeeklySheetService service;
    private final SheetTables tables;
    private final SheetPrint print;
    private final CurrentActor actor;

    AgentRecordResource(
            WeeklySheetService service, SheetTables tables, SheetPrint print, CurrentActor actor) {
        this.service = service;
        this.tables = tables;
        this.print = print;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getAgentRecord",
            summary = "The record of an agent",
            description =
                    "The tickets and calls that the agent received in the days of the sheet, and"
                            + " what became of each until the sheet was made.")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            content = @Content(schema = @Schema(implementation = AgentRecordView.class)))
    public Response get(@PathParam("id") @Parameter(ref = "agent-record") String id) {
        return found(id, record -> Response.ok(record).build());
    }

    @GET
    @Path("/record.xlsx")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getAgentRecordWorkbook",
            summary = "The record of an agent as a workbook",
            description = "With a sheet for the tickets and one for the calls.")
    @APIResponse(responseCode = "200", ref = "report-workbook")
    public Response workbook(@PathParam("id") @Parameter(ref = "agent-record") String id) {
        return found(
                id,
                record -> file(TableWorkbook.of(tables.of(record)), XLSX, name(record), "xlsx"));
    }

    @GET
    @Path("/record.pdf")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getAgentRecordPrint",
            summary = "The record of an agent as a printed document",
            description = "PDF/A, with the remarks and the signature, or room for them.")
    @APIResponse(responseCode = "200", ref = "report-print")
    public Response print(@PathParam("id") @Parameter(ref = "agent-record") String id) {
        return found(id, record -> file(print.of(record), PDF, name(record), "pdf"));
    }

    @POST
    @Path("/signature")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "signAgentRecord",
            summary = "Sign the record of an agent as read",
            description =
                    "With remarks, if there are any. The same signature again changes nothing.")
    @APIResponse(responseCode = "204", description = "The record is signed")
    @APIResponse(responseCode = "400", ref = "unknown-parameter")
    @APIResponse(responseCode = "409", ref = "agent-record-signed")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "415", ref = "not-json")
    public Response sign(
            @PathParam("id") @Parameter(ref = "agent-record") String id,
            @NotNull @Valid SignatureRequest body) {
        return Uuids.parse(id)
                .map(record -> answer(service.sign(record, body.remarks(), actor.get())))
                .orElseGet(() -> answer(WeeklySheetService.Outcome.MISSING));
    }

    private static Response answer(WeeklySheetService.Outcome outcome) {
        return switch (outcome) {
            case SIGNED -> Response.noContent().build();
            case MISSING -> Problem.notFound("agent-record-not-found");
            case SIGNED_BEFORE -> Problem.response(409, "agent-record-signed");
            case OWN_RECORD -> Problem.response(409, "own-agent-record");
        };
    }

    private Response found(String id, Function<AgentRecordView, Response> answer) {
        return Uuids.parse(id)
                .flatMap(service::record)
                .map(answer)
                .orElseGet(() -> Problem.notFound("agent-record-not-found"));
    }

    private static String name(AgentRecordView record) {
        return "agent-record-" + record.sheet().dueOn();
    }
}
