package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.time.YearMonth;
import java.time.ZoneId;

/// The report of the month in which the demo plays: what it counts must have grown by what was
/// filed.
final class MonthlyReport {
    private static final ZoneId PACK_ZONE = ZoneId.of("Asia/Shanghai");

    private final String path;
    private final long before;

    private MonthlyReport(String path, long before) {
        this.path = path;
        this.before = before;
    }

    static MonthlyReport before(Stage stage) {
        String path = "/reports/monthly/" + YearMonth.now(PACK_ZONE);
        return new MonthlyReport(path, total(look(stage, path)));
    }

    void tell(Stage stage) {
        stage.tell().scene("The monthly report counts the day (W7, P9)", "月报计入这一天");
        ApiClient reporting = stage.services().reporting();
        long expected = before + stage.filed();
        JsonNode report =
                Await.until(
                        "the report counts " + expected + " tickets",
                        () -> look(stage, path),
                        found -> total(found) == expected);
        stage.tell()
                .seen("%d tickets more than before, each counted once".formatted(stage.filed()));
        stage.tell().show(reporting.base() + path + "  (and " + path + ".csv)");
        stage.tell().show("");
        MonthlyTable.of(report).forEach(stage.tell()::show);
    }

    private static JsonNode look(Stage stage, String path) {
        return stage.get(stage.services().reporting(), path);
    }

    private static long total(JsonNode report) {
        return report.at("/total/count").asLong();
    }
}
