package io.openhotline.reporting.listing;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.FileResponse;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.figure.AxisParameters;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.report.domain.Period;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The tickets under a figure of a report, as a page or as a file.
@PackScoped
@Path("/reports/{period}/tickets")
@RunOnVirtualThread
@Tag(name = "Reports")
@APIResponse(responseCode = "400", ref = "not-a-list")
@APIResponse(responseCode = "503", ref = "unavailable")
public class TicketListResource {
    private static final String CSV_TYPE = "text/csv;charset=UTF-8";
    private static final String XLSX_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final MediaType CSV = MediaType.valueOf(CSV_TYPE);
    private static final MediaType XLSX = MediaType.valueOf(XLSX_TYPE);

    private static final String OF =
            "The tickets received in the period, under a code of each given dimension (`none` for"
                    + " tickets without one), and counted by the measure if one is given. A"
                    + " department gets the tickets that it has, or had last. ";

    private final TicketListService tickets;
    private final ReportingPolicy policy;
    private final CurrentActor actor;

    TicketListResource(TicketListService tickets, ReportingPolicy policy, CurrentActor actor) {
        this.tickets = tickets;
        this.policy = policy;
        this.actor = actor;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listTicketsOfReport",
            summary = "The tickets under a figure of a report",
            description =
                    OF
                            + "A page may be short although more follow, where few tickets are under"
                            + " the figure: go on until there is no `next`.")
    @Parameter(name = "filters", in = ParameterIn.QUERY, ref = AxisParameters.OF_TICKETS)
    @Parameter(name = "measure", in = ParameterIn.QUERY, ref = "of-measure")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = ListedTicketPage.class)))
    public Response list(
            @PathParam("period") @Parameter(ref = "period") String period, @Context UriInfo uri) {
        ListQuery asked = ListQuery.page(parsed(period), new QueryReader(uri.getQueryParameters()));
        return asked.list() == null
                ? Problem.invalid(asked.errors())
                : Response.ok(page(own(asked.list()), asked.limit())).build();
    }

    @GET
    @Path("/export.csv")
    @Produces({CSV_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportTicketsAsCsv",
            summary = "The tickets under a figure of a report as CSV",
            description = OF + "RFC 4180, in UTF-8 with byte order mark, without a limit of lines.")
    @Parameter(name = "filters", in = ParameterIn.QUERY, ref = AxisParameters.OF_TICKETS)
    @Parameter(name = "measure", in = ParameterIn.QUERY, ref = "of-measure")
    @APIResponse(responseCode = "200", ref = "list-file")
    public Response csv(
            @PathParam("period") @Parameter(ref = "period") String period, @Context UriInfo uri) {
        return file(period, uri, CSV, "csv", CsvExport::write);
    }

    @GET
    @Path("/export.xlsx")
    @Produces({XLSX_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportTicketsAsWorkbook",
            summary = "The tickets under a figure of a report as a workbook",
            description =
                    OF
                            + "Real times and numbers; a new sheet begins where the format's limit of"
                            + " 1,048,576 rows is reached.")
    @Parameter(name = "filters", in = ParameterIn.QUERY, ref = AxisParameters.OF_TICKETS)
    @Parameter(name = "measure", in = ParameterIn.QUERY, ref = "of-measure")
    @APIResponse(responseCode = "200", ref = "list-workbook")
    public Response xlsx(
            @PathParam("period") @Parameter(ref = "period") String period, @Context UriInfo uri) {
        return file(period, uri, XLSX, "xlsx", XlsxExport::write);
    }

    /// Writes the tickets of a list into a file.
    private interface Form {
        void write(TicketListService tickets, TicketList list, OutputStream out) throws IOException;
    }

    private Response file(String period, UriInfo uri, MediaType type, String ending, Form form) {
        ListQuery asked = ListQuery.file(parsed(period), new QueryReader(uri.getQueryParameters()));
        if (asked.list() == null) {
            return Problem.invalid(asked.errors());
        }
        TicketList list = own(asked.list());
        StreamingOutput file = out -> form.write(tickets, list, out);
        return FileResponse.named(
                        Response.ok(file, type), "tickets-%s.%s".formatted(period, ending))
                .build();
    }

    private ListedTicketPage page(TicketList list, int limit) {
        return ListedTicketPage.of(tickets.page(list, limit));
    }

    private Optional<Period> parsed(String period) {
        return Period.parse(period, policy.weekStart());
    }

    private TicketList own(TicketList list) {
        return list.of(actor.grant().isForAllRows() ? null : actor.caller().department());
    }
}
