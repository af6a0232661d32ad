package io.openhotline.reporting.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The report of a period as a file for spreadsheets, whatever the header `Accept` says.
@Path("/reports")
@RunOnVirtualThread
@Tag(name = "Reports")
@APIResponse(responseCode = "400", ref = "not-a-period")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ReportFileResource {
    private static final String FORM =
            "CSV as in RFC 4180, in UTF-8 with byte order mark. " + ReportResponses.OF_A_DEPARTMENT;

    private final ReportResponses responses;

    ReportFileResource(ReportResponses responses) {
        this.responses = responses;
    }

    @GET
    @Path("/{period}.csv")
    @Operation(
            operationId = "getReportFile",
            summary = "The report of a period as a file",
            description = FORM)
    @APIResponse(responseCode = "200", ref = "report-file")
    public Response report(
            @PathParam("period") @Parameter(ref = "period") String period, @Context UriInfo uri) {
        return responses.file(ReportFormat.GENERAL, period, ReportForm.CSV, uri);
    }

    @GET
    @Path("/{period}.xlsx")
    @Operation(
            operationId = "getReportWorkbook",
            summary = "The report of a period as a workbook",
            description =
                    "Office Open XML with sheets of counts, indicators and calls. "
                            + ReportResponses.OF_A_DEPARTMENT)
    @APIResponse(responseCode = "200", ref = "report-workbook")
    public Response workbook(
            @PathParam("period") @Parameter(ref = "period") String period, @Context UriInfo uri) {
        return responses.file(ReportFormat.GENERAL, period, ReportForm.XLSX, uri);
    }

    @GET
    @Path("/{period}.pdf")
    @Operation(
            operationId = "getReportPrint",
            summary = "The report of a period, printed",
            description =
                    "PDF/A on A4 in Chinese and English, with bars. "
                            + ReportResponses.OF_A_DEPARTMENT)
    @APIResponse(responseCode = "200", ref = "report-print")
    public Response print(
            @PathParam("period") @Parameter(ref = "period") String period, @Context UriInfo uri) {
        return responses.file(ReportFormat.GENERAL, period, ReportForm.PDF, uri);
    }

    @GET
    @Path("/monthly/{month}.csv")
    @Operation(
            operationId = "getMonthlyReportFile",
            summary = "The report of a month as a file",
            description = FORM)
    @APIResponse(responseCode = "200", ref = "report-file")
    public Response monthly(
            @PathParam("month") @Parameter(ref = "month") String month, @Context UriInfo uri) {
        return responses.file(ReportFormat.MONTHLY, month, ReportForm.CSV, uri);
    }

    @GET
    @Path("/yearly/{year}.csv")
    @Operation(
            operationId = "getYearlyReportFile",
            summary = "The report of a year as a file",
            description = FORM)
    @APIResponse(responseCode = "200", ref = "report-file")
    public Response yearly(
            @PathParam("year") @Parameter(ref = "year") String year, @Context UriInfo uri) {
        return responses.file(ReportFormat.YEARLY, year, ReportForm.CSV, uri);
    }
}
