package io.openhotline.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.reporting.report.domain.Period;
import io.openhotline.reporting.report.domain.Scope;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Answers the requests of all addresses of reports: JSON for programs, CSV for spreadsheets, or a
/// problem if the period or a query parameter is wrong.
@Singleton
class ReportResponses {
    static final String CSV = "text/csv";

    /// Says in the API's description what a department gets.
    static final String OF_A_DEPARTMENT =
            "A department gets the figures of the tickets that it holds: the total, its own line of"
                    + " `counts.department`, the measures, and the indicators that are not by kind;"
                    + " all other counts are empty.";

    private static final MediaType CSV_UTF8 = MediaType.valueOf(CSV + ";charset=UTF-8");
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV)).build();

    private final ReportService reports;
    private final CurrentActor actor;
    private final ObjectMapper json;

    ReportResponses(ReportService reports, CurrentActor actor, ObjectMapper json) {
        this.reports = reports;
        this.actor = actor;
        this.json = json;
    }

    /// A report as JSON, or as CSV if the header `Accept` prefers it.
    Response report(ReportFormat format, String period, UriInfo uri, Request request) {
        return respond(
                format,
                period,
                uri,
                found -> isCsvPreferred(request) ? csv(format, found) : json(format, found));
    }

    /// A report as a file with a name, for example `report-2026-11.csv`.
    Response file(ReportFormat format, String period, UriInfo uri) {
        return respond(
                format,
                period,
                uri,
                found ->
                        Response.fromResponse(csv(format, found))
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename=\"report-" + period + ".csv\"")
                                .build());
    }

    private static Response respond(
            ReportFormat format, String text, UriInfo uri, Function<Period, Response> report) {
        Optional<Period> period = format.parse(text);
        List<FieldError> errors =
                Stream.concat(
                                period.isPresent()
                                        ? Stream.empty()
                                        : Stream.of(
                                                FieldError.of(format.period(), format.period())),
                                new QueryReader(uri.getQueryParameters()).errors().stream())
                        .toList();
        return period.filter(_ -> errors.isEmpty())
                .map(report)
                .orElseGet(() -> Problem.invalid(errors));
    }

    /// A department whose rows are its own gets its own figures.
    private Scope scope() {
        return actor.grant().isForAllRows()
                ? Scope.ALL
                : new Scope(Objects.requireNonNull(actor.caller().department()));
    }

    private static boolean isCsvPreferred(Request request) {
        Variant variant = request.selectVariant(VARIANTS);
        return variant != null && variant.getMediaType().getSubtype().equals("csv");
    }

    private Response json(ReportFormat format, Period period) {
        try {
            String text =
                    json.writerWithView(format.fields())
                            .writeValueAsString(reports.of(period, scope()));
            return Response.ok(text, MediaType.APPLICATION_JSON_TYPE).build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report that is no JSON", e);
        }
    }

    private Response csv(ReportFormat format, Period period) {
        return Response.ok(ReportCsv.of(reports.of(period, scope()), format), CSV_UTF8).build();
    }
}
