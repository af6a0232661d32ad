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
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The yearly report, for programs and for spreadsheets.
@Path("/reports/yearly")
@RunOnVirtualThread
@Tag(name = "Reports", description = "Counts, indicators and trends")
@APIResponse(responseCode = "503", ref = "unavailable")
public class YearlyReportResource {
    private final YearlyReportService reports;

    YearlyReportResource(YearlyReportService reports) {
        this.reports = reports;
    }

    @GET
    @Path("/{year}")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            summary = "The report of a year",
            description =
                    "The tickets received in that year as they stand now: counts, indicators with"
                            + " numerator, denominator and target, and the trend against the year"
                            + " before. A year without tickets, past or future, answers zeros. As"
                            + " CSV with `Accept: text/csv`")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = YearlyReport.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "400",
            description = "`/problems/invalid-request`: not a year (rule `year`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response yearly(
            @Parameter(description = "As in ISO 8601", example = "2026") @PathParam("year")
                    String year,
            @Context Request request) {
        return answer(
                year,
                found ->
                        ReportFile.isWantedBy(request)
                                ? ReportFile.csv(csv(found))
                                : ReportFile.json(reports.of(found)));
    }

    @GET
    @Path("/{year}.csv")
    @Operation(
            summary = "The report of a year as a file for spreadsheets",
            description = "UTF-8 with byte order mark, as in RFC 4180; a line for each figure")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "400",
            description = "`/problems/invalid-request`: not a year (rule `year`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response yearlyFile(
            @Parameter(description = "As in ISO 8601", example = "2026") @PathParam("year")
                    String year) {
        return answer(year, found -> ReportFile.file(csv(found), found));
    }

    private String csv(Year year) {
        return YearlyReportCsv.of(reports.of(year));
    }

    private static Response answer(String year, Function<Year, Response> report) {
        return Years.parse(year)
                .map(report)
                .orElseGet(() -> Problem.invalid(List.of(FieldError.of("year", "year"))));
    }
}
