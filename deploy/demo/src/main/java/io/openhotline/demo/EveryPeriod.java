package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;

/// Shows the tickets of the demo in the report of each period: week, month, quarter, half-year,
/// year (C6, S5). Lists the reports that are due by the calendar of the pack.
final class EveryPeriod implements Scene {
    private static final ZoneId PACK_ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public Title title() {
        return Title.of("The reports of all periods", "周、月、季、半年、年报表", "C6", "S5");
    }

    @Override
    public void play(Stage stage) {
        ApiClient reporting = stage.services().reporting();
        for (String period : periods(LocalDate.now(PACK_ZONE))) {
            String path = "/reports/" + period;
            JsonNode report =
                    Await.until(
                            path + " counts the tickets of the demo",
                            () -> stage.get(reporting, path),
                            seen -> seen.at("/total/count").asLong() >= stage.filed());
            stage.narrator()
                    .seen(
                            "%s: %d tickets  %s%s"
                                    .formatted(
                                            period,
                                            report.at("/total/count").asLong(),
                                            reporting.base(),
                                            path));
        }
        for (JsonNode due : stage.get(reporting, "/editions?limit=200").path("items")) {
            stage.narrator()
                    .show(
                            "due on %s: %s of %s"
                                    .formatted(
                                            due.path("dueOn").asText(),
                                            due.at("/name/en").asText(),
                                            due.path("period").asText()));
        }
    }

    private static List<String> periods(LocalDate day) {
        int year = day.getYear();
        return List.of(
                "%d-W%02d"
                        .formatted(
                                day.get(IsoFields.WEEK_BASED_YEAR),
                                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                "%d-%02d".formatted(year, day.getMonthValue()),
                "%d-Q%d".formatted(year, day.get(IsoFields.QUARTER_OF_YEAR)),
                "%d-H%d".formatted(year, day.getMonthValue() > 6 ? 2 : 1),
                String.valueOf(year));
    }
}
