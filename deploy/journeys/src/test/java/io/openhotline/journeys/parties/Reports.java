package io.openhotline.journeys.parties;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// Reads the monthly report. It adds this month and the next, because a run may pass the end of a
/// month.
public final class Reports {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final HotlineClient reporting;
    private final List<YearMonth> months;

    public Reports(HotlineClient reporting) {
        this.reporting = reporting;
        YearMonth now = YearMonth.now(ZONE);
        this.months = List.of(now, now.plusMonths(1));
    }

    public Figures figures() {
        return months.stream()
                .map(month -> Figures.ofJson(json(month)))
                .reduce(Figures.NONE, Figures::plus);
    }

    /// The figures of one month, for example `2026-10`.
    public Figures figures(String month) {
        return Figures.ofJson(json(YearMonth.parse(month)));
    }

    /// The figures of any period, for example `2026-W48`, `2026-Q4` or `2026-H2`.
    public Figures ofPeriod(String period) {
        return Figures.ofJson(reporting.get("/reports/" + period).expect(200).json());
    }

    public Figures figuresByCsv() {
        return months.stream()
                .map(month -> Figures.ofCsv(csv(month)))
                .reduce(Figures.NONE, Figures::plus);
    }

    /// The whole reports as JSON.
    public List<JsonNode> whole() {
        return months.stream().map(this::json).toList();
    }

    public void rebuild() {
        reporting
                .as("operator:4001")
                .send(new Request("POST", "/rebuild", Map.of(), null))
                .expect(202);
    }

    private JsonNode json(YearMonth month) {
        return reporting.get("/reports/monthly/" + month).expect(200).json();
    }

    private String csv(YearMonth month) {
        Response answer = reporting.get("/reports/monthly/" + month + ".csv").expect(200);
        return answer.text();
    }
}
