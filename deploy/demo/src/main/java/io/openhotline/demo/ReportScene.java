package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.time.YearMonth;
import java.time.ZoneId;

/// The report of the month in which the demo runs. Its count must have grown by the tickets that
/// the demo filed.
final class ReportScene {
    static final ZoneId PACK_ZONE = ZoneId.of("Asia/Shanghai");

    private final String path;
    private final long before;

    private ReportScene(String path, long before) {
        this.path = path;
        this.before = before;
    }

    static ReportScene before(Stage stage) {
        String path = "/reports/monthly/" + YearMonth.now(PACK_ZONE);
        return new ReportScene(path, total(look(stage, path)));
    }

    void play(Stage stage) {
        stage.narrator()
                .scene(Title.of("The monthly report counts the day", "月报计入这一天", "W7", "P9"));
        ApiClient reporting = stage.services().reporting();
        stage.deeds().tickets().forEach(ticket -> awaitCounted(stage, ticket));
        long expected = before + stage.filed();
        JsonNode report =
                Await.until(
                        "the report counts " + expected + " tickets",
                        () -> look(stage, path),
                        found -> total(found) == expected);
        stage.narrator()
                .seen("%d tickets more than before, each counted once".formatted(stage.filed()));
        stage.narrator().show(reporting.base() + path + "  (and " + path + ".csv)");
        stage.narrator().show("");
        MonthlyTable.of(report).forEach(stage.narrator()::show);
    }

    private static void awaitCounted(Stage stage, String ticket) {
        Await.until(
                "reporting has counted what was done to ticket " + ticket,
                () -> stage.services().reporting().get("/tickets/" + ticket + "/fact").body(),
                fact -> stage.deeds().areIn(fact, ticket));
    }

    private static JsonNode look(Stage stage, String path) {
        return stage.get(stage.services().reporting(), path);
    }

    private static long total(JsonNode report) {
        return report.at("/total/count").asLong();
    }
}
