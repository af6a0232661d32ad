package io.openhotline.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.report.domain.Period;
import io.openhotline.reporting.report.domain.Scope;
import io.openhotline.reporting.report.domain.WeakPoint;
import io.openhotline.reporting.spreadsheet.TableWorkbook;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gives editions the report of a period in all its forms.
@Singleton
public class PeriodReports {
    /// A report of the whole hotline.
    ///
    /// @param json as the general address answers it
    /// @param figures the count, or the value of the indicator, by section and code
    public record Forms(
            String json,
            SortedMap<String, String> figures,
            List<WeakPoint> weakPoints,
            byte[] workbook,
            byte[] print) {}

    private final ReportService reports;
    private final ReportPdf pdf;
    private final ObjectMapper json;

    PeriodReports(ReportService reports, ReportPdf pdf, ObjectMapper json) {
        this.reports = reports;
        this.pdf = pdf;
        this.json = json;
    }

    public Forms of(Period period) {
        Report report = reports.of(period, Scope.ALL);
        return new Forms(
                json(report),
                figures(report),
                reports.weakPoints(period),
                TableWorkbook.of(ReportTable.of(report, ReportFormat.GENERAL)),
                pdf.of(report));
    }

    /// A figure with the name of its line.
    public record Named(LocalText name, String figure) {}

    /// Returns the figures as they are now, by section and code.
    public SortedMap<String, Named> figures(Period period) {
        var figures = new TreeMap<String, Named>();
        rows(reports.of(period, Scope.ALL))
                .forEach(row -> figures.put(place(row), new Named(name(row), figure(row))));
        return figures;
    }

    public List<WeakPoint> weakPoints(Period period) {
        return reports.weakPoints(period);
    }

    private static SortedMap<String, String> figures(Report report) {
        var figures = new TreeMap<String, String>();
        rows(report).forEach(row -> figures.put(place(row), figure(row)));
        return figures;
    }

    private static Stream<List<@Nullable Object>> rows(Report report) {
        return ReportTable.of(report, ReportFormat.GENERAL).stream()
                .flatMap(sheet -> sheet.rows().stream());
    }

    private static String place(List<@Nullable Object> row) {
        return row.get(1) + ":" + row.get(2);
    }

    private static LocalText name(List<@Nullable Object> row) {
        return new LocalText(String.valueOf(row.get(3)), String.valueOf(row.get(4)));
    }

    /// The count of a line of counts; numerator and denominator of an indicator.
    private static String figure(List<@Nullable Object> row) {
        Object count = row.get(5);
        return count == null ? row.get(6) + "/" + row.get(7) : count.toString();
    }

    private String json(Report report) {
        try {
            return json.writerWithView(ReportFormat.General.class).writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report that is no JSON", e);
        }
    }
}
