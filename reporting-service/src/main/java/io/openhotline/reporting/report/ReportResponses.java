package io.openhotline.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.FileResponse;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.report.domain.Period;
import io.openhotline.reporting.report.domain.Scope;
import io.openhotline.reporting.spreadsheet.TableWorkbook;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Answers the requests of all addresses of reports: JSON for programs, CSV for spreadsheets, or a
/// problem if the period or a query parameter is wrong.
@PackScoped
class ReportResponses {
    /// Says in the API's description what a department gets.
    static final String OF_A_DEPARTMENT =
            "A department gets the figures of the tickets that it holds: the total, its own line of"
                    + " `counts.department`, the measures, and the indicators that are not by kind;"
                    + " all other counts are empty.";

    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(
                            Arrays.stream(ReportForm.values())
                                    .map(ReportForm::type)
                                    .toArray(MediaType[]::new))
                    .build();

    private final ReportService reports;
    private final ReportPdf pdf;
    private final ReportingPolicy policy;
    private final CurrentActor actor;
    private final ObjectMapper json;

    ReportResponses(
            ReportService reports,
            ReportPdf pdf,
            ReportingPolicy policy,
            CurrentActor actor,
            ObjectMapper json) {
        this.reports = reports;
        this.pdf = pdf;
        this.policy = policy;
        this.actor = actor;
        this.json = json;
    }

    /// A report in the form that the header `Accept` prefers.
    Response report(ReportFormat format, String period, UriInfo uri, Request request) {
        return respond(format, asked(format, period, uri), preferred(request));
    }

    /// A report as a file with a name, for example `report-2026-11.csv`.
    Response file(ReportFormat format, String period, ReportForm form, UriInfo uri) {
        Response report = respond(format, asked(format, period, uri), form);
        return report.getStatus() == Response.Status.OK.getStatusCode()
                ? FileResponse.named(
                                Response.fromResponse(report),
                                "report-%s.%s".formatted(period, form.ending()))
                        .build()
                : report;
    }

    /// A report of the period that the query names: `period`, or `from` and `to`.
    Response queried(UriInfo uri, Request request) {
        var query = new QueryReader(uri.getQueryParameters());
        return respond(
                ReportFormat.GENERAL,
                PeriodQuery.read(query, policy.weekStart()),
                preferred(request));
    }

    private Response respond(ReportFormat format, PeriodQuery asked, ReportForm form) {
        return asked.period() == null
                ? Problem.invalid(asked.errors())
                : Response.ok(written(form, format, asked.period()), form.type()).build();
    }

    private Object written(ReportForm form, ReportFormat format, Period period) {
        Report report = reports.of(period, scope());
        return switch (form) {
            case JSON -> json(format, report);
            case CSV -> ReportCsv.of(report, format);
            case XLSX -> TableWorkbook.of(ReportTable.of(report, format));
            case PDF -> pdf.of(report);
        };
    }

    private PeriodQuery asked(ReportFormat format, String period, UriInfo uri) {
        return PeriodQuery.of(
                format.parse(period, policy.weekStart()),
                FieldError.of(format.period(), format.period()),
                new QueryReader(uri.getQueryParameters()).errors());
    }

    /// A department whose rows are its own gets its own figures.
    private Scope scope() {
        return actor.grant().isForAllRows()
                ? Scope.ALL
                : new Scope(Objects.requireNonNull(actor.caller().department()));
    }

    /// Prefers JSON among forms that the client likes equally.
    private static ReportForm preferred(Request request) {
        Variant variant = request.selectVariant(VARIANTS);
        return variant == null ? ReportForm.JSON : ReportForm.of(variant.getMediaType());
    }

    private String json(ReportFormat format, Report report) {
        try {
            return json.writerWithView(format.fields()).writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report that is no JSON", e);
        }
    }
}
