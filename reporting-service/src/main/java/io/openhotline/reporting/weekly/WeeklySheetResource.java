package io.openhotline.reporting.weekly;

import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.FileResponse;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.http.Uuids;
import io.openhotline.reporting.spreadsheet.TableWorkbook;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the weekly sheets of the head of the desk (W8).
@Path("/weekly-sheets")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Weekly sheets")
@APIResponse(responseCode = "503", ref = "unavailable")
public class WeeklySheetResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";

    private final WeeklySheetService service;
    private final SheetTables tables;
    private final SheetPrint print;

    WeeklySheetResource(WeeklySheetService service, SheetTables tables, SheetPrint print) {
        this.service = service;
        this.tables = tables;
        this.print = print;
    }

    @GET
    @Operation(
            operationId = "listWeeklySheets",
            summary = "List weekly sheets, the newest first",
            description =
                    "A sheet is made once, when it falls due by the pack's calendar: on Friday, or"
                            + " on the last working day before it.")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = WeeklySheetPage.class)))
    @APIResponse(responseCode = "400", ref = "unknown-parameter")
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        Cursor after = query.cursor();
        int limit = query.limit();
        return query.respond(() -> WeeklySheetPage.of(service.page(after, limit)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getWeeklySheet",
            summary = "A weekly sheet",
            description =
                    "What was reported most and is rising against the four weeks before, the"
                            + " departments to chase, and the records of the agents.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(schema = @Schema(implementation = WeeklySheetView.class)))
    @APIResponse(responseCode = "404", ref = "weekly-sheet-not-found")
    public Response get(@PathParam("id") @Parameter(ref = "weekly-sheet") String id) {
        return found(id, sheet -> Response.ok(sheet).build());
    }

    @GET
    @Path("/{id}/sheet.xlsx")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getWeeklySheetWorkbook",
            summary = "A weekly sheet as a workbook",
            description = "With a sheet for each of its tables.")
    @APIResponse(responseCode = "200", ref = "report-workbook")
    @APIResponse(responseCode = "404", ref = "weekly-sheet-not-found")
    public Response workbook(@PathParam("id") @Parameter(ref = "weekly-sheet") String id) {
        return found(
                id,
                sheet ->
                        file(
                                TableWorkbook.of(tables.of(sheet)),
                                XLSX,
                                name(sheet.sheet()),
                                "xlsx"));
    }

    @GET
    @Path("/{id}/sheet.pdf")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getWeeklySheetPrint",
            summary = "A weekly sheet as a printed document",
            description = "PDF/A with all tables.")
    @APIResponse(responseCode = "200", ref = "report-print")
    @APIResponse(responseCode = "404", ref = "weekly-sheet-not-found")
    public Response print(@PathParam("id") @Parameter(ref = "weekly-sheet") String id) {
        return found(id, sheet -> file(print.of(sheet), PDF, name(sheet.sheet()), "pdf"));
    }

    private Response found(String id, Function<WeeklySheetView, Response> answer) {
        return Uuids.parse(id)
                .flatMap(service::sheet)
                .map(answer)
                .orElseGet(() -> Problem.notFound("weekly-sheet-not-found"));
    }

    private static String name(WeeklySheetLine sheet) {
        return "weekly-sheet-" + sheet.dueOn();
    }

    static Response file(byte[] content, String type, String name, String ending) {
        return FileResponse.named(Response.ok(content, type), name + "." + ending).build();
    }
}
