package io.openhotline.reporting.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.edition.EditionView.Correction;
import io.openhotline.reporting.policy.EditionPolicy;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.report.PeriodReports;
import io.openhotline.reporting.report.PeriodReports.Named;
import io.openhotline.reporting.report.domain.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Maps between rows of editions and what clients see.
@PackScoped
class EditionMapper {
    private final PeriodReports reports;
    private final ReportingPolicy policy;
    private final ObjectMapper json;
    private final Clock clock;

    EditionMapper(PeriodReports reports, ReportingPolicy policy, ObjectMapper json, Clock clock) {
        this.reports = reports;
        this.policy = policy;
        this.json = json;
        this.clock = clock;
    }

    EditionLine line(EditionEntity row) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), policy.timeZone());
        return new EditionLine(
                row.id,
                row.duty,
                name(row.duty),
                row.period,
                row.dueOn,
                !row.isPublished() && today.isAfter(row.dueOn),
                row.publishedAt);
    }

    EditionView view(EditionEntity row) {
        return new EditionView(
                line(row),
                row.comment,
                row.commentedBy,
                row.publishedBy,
                weakPoints(row),
                row.report == null ? null : read(row.report, new TypeReference<>() {}),
                row.figures == null ? List.of() : corrections(row.figures, row));
    }

    void freeze(EditionEntity row, PeriodReports.Forms forms) {
        row.report = forms.json();
        row.weakPoints = write(forms.weakPoints().stream().map(WeakPointView::of).toList());
        row.figures = write(forms.figures());
        row.workbook = forms.workbook();
        row.print = forms.print();
    }

    private List<WeakPointView> weakPoints(EditionEntity row) {
        return row.weakPoints == null
                ? reports.weakPoints(period(row)).stream().map(WeakPointView::of).toList()
                : read(row.weakPoints, new TypeReference<>() {});
    }

    private List<Correction> corrections(String figures, EditionEntity row) {
        Map<String, String> published = read(figures, new TypeReference<>() {});
        Map<String, Named> today = reports.figures(period(row));
        var all = new TreeSet<>(published.keySet());
        all.addAll(today.keySet());
        return all.stream()
                .map(figure -> correction(figure, published.get(figure), today.get(figure)))
                .filter(it -> !Objects.equals(it.published(), it.today()))
                .toList();
    }

    private static Correction correction(
            String figure, @Nullable String published, @Nullable Named today) {
        return today == null
                ? new Correction(figure, codeOf(figure), published, null)
                : new Correction(figure, today.name(), published, today.figure());
    }

    /// A line that is no longer in the report keeps its code as its name.
    private static LocalText codeOf(String figure) {
        String code = figure.substring(figure.indexOf(':') + 1);
        return new LocalText(code, code);
    }

    /// A report that the pack no longer names keeps its code as its name.
    private LocalText name(String code) {
        return policy.edition(code)
                .map(EditionPolicy::name)
                .orElseGet(() -> new LocalText(code, code));
    }

    private Period period(EditionEntity row) {
        return Period.parse(row.period, policy.weekStart()).orElseThrow();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An edition that is no JSON", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored edition that is no JSON", e);
        }
    }
}
