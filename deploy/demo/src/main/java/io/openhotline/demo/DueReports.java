package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The reports that fall due by the calendar of the pack (C6, S5).
///
/// @param codes of the pack's editions
record DueReports(List<String> codes) implements Scene {
    DueReports {
        codes = List.copyOf(codes);
    }

    @Override
    public Title title() {
        return Title.of("The reports that are due", "报告日历：到期报告", "C6", "S5");
    }

    @Override
    public void play(Stage stage) {
        ApiClient reporting = stage.services().reporting();
        JsonNode editions =
                Await.until(
                        "every report of the calendar is drafted",
                        () -> stage.get(reporting, "/editions?limit=200"),
                        seen -> drafted(seen).containsAll(codes));
        for (JsonNode edition : editions.path("items")) {
            stage.narrator()
                    .seen(
                            "%s of %s, due on %s  %s/editions/%s"
                                    .formatted(
                                            edition.at("/name/en").asText(),
                                            edition.path("period").asText(),
                                            edition.path("dueOn").asText(),
                                            reporting.base(),
                                            edition.path("id").asText()));
        }
    }

    private static Set<String> drafted(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(edition -> edition.path("code").asText())
                .collect(Collectors.toSet());
    }
}
