package io.openhotline.reporting.report;

import static io.openhotline.reporting.report.ReportFile.CSV;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The monthly report, for programs and for spreadsheets.
@Path("/reports")
@RunOnVirtualThread
@Tag(name = "Reports", description = "Counts, indicators and trends")
@APIResponse(responseCode = "503", ref = "unavailable")
public class MonthlyReportResource {
    private final MonthlyReportService reports;

    MonthlyReportResource(MonthlyReportService reports) {
        this.reports = reports;
    }

    @GET
    @Path("/monthly/{month}")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            summary = "The report of a month",
            description =
                    "The tickets received in that month as they stand now: counts, indicators with"
                            + " numerator, denominator and target, and the trend against the month"
                            + " before and the same month a year before. A month without tickets, past"
                            + " or future, answers zeros. As CSV with `Accept: text/csv`")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MonthlyReport.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "400",
            description = "`/problems/invalid-request`: not a month (rule `month`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response monthly(
            @Parameter(description = "As in ISO 8601", example = "2026-11") @PathParam("month")
                    String month,
            @Context Request request) {
        return answer(
                month,
                found ->
                        ReportFile.isWantedBy(request)
                                ? ReportFile.csv(csv(found))
                                : ReportFile.json(reports.of(found)));
    }

    @GET
    @Path("/monthly/{month}.csv")
    @Operation(
            summary = "The report of a month as a file for spreadsheets",
            description = "UTF-8 with byte order mark, as in RFC 4180; a line for each figure")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "400",
            description = "`/problems/invalid-request`: not a month (rule `month`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response monthlyFile(
            @Parameter(description = "As in ISO 8601", example = "2026-11") @PathParam("month")
                    String month) {
        return answer(month, found -> ReportFile.file(csv(found), found));
    }

    private static Response answer(String month, Function<YearMonth, Response> report) {
        return Months.parse(month)
                .map(report)
                .orElseGet(() -> Problem.invalid(List.of(FieldError.of("month", "month"))));
    }

    private String csv(YearMonth month) {
        return MonthlyReportCsv.of(reports.of(month));
    }
}
