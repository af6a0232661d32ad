package io.openhotline.reporting.report;

import static io.openhotline.reporting.report.ReportForm.CSV_TYPE;
import static io.openhotline.reporting.report.ReportForm.PDF_TYPE;
import static io.openhotline.reporting.report.ReportForm.XLSX_TYPE;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The report of a period as JSON, CSV, XLSX or PDF, at the general address and at those of months
/// and years.
@Path("/reports")
@RunOnVirtualThread
@Produces({MediaType.APPLICATION_JSON, CSV_TYPE, XLSX_TYPE, PDF_TYPE})
@Tag(name = "Reports")
@APIResponse(responseCode = "400", ref = "not-a-period")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ReportResource {
    private final ReportResponses responses;

    ReportResource(ReportResponses responses) {
        this.responses = responses;
    }

    @GET
    @Operation(
            operationId = "findReport",
            summary = "The report of a period, or of the days from one to another",
            description =
                    "As the report of a period, which is named by `period`, or by `from` and `to`;"
                            + " both days belong to it, and there are at most ten years of them. "
                            + ReportResponses.OF_A_DEPARTMENT)
    @Parameter(name = "period", in = ParameterIn.QUERY, ref = "queried-period")
    @Parameter(name = "from", in = ParameterIn.QUERY, ref = "from")
    @Parameter(name = "to", in = ParameterIn.QUERY, ref = "to")
    @APIResponse(responseCode = "200", ref = "report")
    public Response find(@Context UriInfo uri, @Context Request request) {
        return responses.queried(uri, request);
    }

    @GET
    @Path("/{period}")
    @Operation(
            operationId = "getReport",
            summary = "The report of a period",
            description =
                    "The tickets received in the period as they stand now: counts, indicators with"
                            + " numerator, denominator and target, and the trends `previous` against"
                            + " the period before and `yearBefore` against the same period a year"
                            + " before (P9). While a period runs, both are cut to as many days as it"
                            + " has so far. A period without tickets, past or future, answers zeros."
                            + " As CSV, XLSX or PDF by the header `Accept`. "
                            + ReportResponses.OF_A_DEPARTMENT)
    @APIResponse(responseCode = "200", ref = "report")
    public Response report(
            @PathParam("period") @Parameter(ref = "period") String period,
            @Context UriInfo uri,
            @Context Request request) {
        return responses.report(ReportFormat.GENERAL, period, uri, request);
    }

    @GET
    @Path("/monthly/{month}")
    @Operation(
            operationId = "getMonthlyReport",
            summary = "The report of a month",
            description =
                    "As the report of a period, with the fields `month`, `previousMonth` and"
                            + " `sameMonthLastYear`. "
                            + ReportResponses.OF_A_DEPARTMENT)
    @APIResponse(responseCode = "200", ref = "report")
    public Response monthly(
            @PathParam("month") @Parameter(ref = "month") String month,
            @Context UriInfo uri,
            @Context Request request) {
        return responses.report(ReportFormat.MONTHLY, month, uri, request);
    }

    @GET
    @Path("/yearly/{year}")
    @Operation(
            operationId = "getYearlyReport",
            summary = "The report of a year",
            description =
                    "As the report of a period, with the fields `year` and `lastYear`. "
                            + ReportResponses.OF_A_DEPARTMENT)
    @APIResponse(responseCode = "200", ref = "report")
    public Response yearly(
            @PathParam("year") @Parameter(ref = "year") String year,
            @Context UriInfo uri,
            @Context Request request) {
        return responses.report(ReportFormat.YEARLY, year, uri, request);
    }
}
