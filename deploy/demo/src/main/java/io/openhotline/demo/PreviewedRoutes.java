package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/// The routes of the pack, tried without a ticket.
///
/// @param departments the department of each question to the preview, such as `category=leak`
record PreviewedRoutes(Map<String, String> departments) implements Scene {

    PreviewedRoutes {
        departments = Map.copyOf(departments);
    }

    @Override
    public Title title() {
        return Title.of("Which department gets what", "派单路由一览");
    }

    @Override
    public void play(Stage stage) {
        new TreeMap<>(departments)
                .forEach((question, department) -> {
                    JsonNode route =
                            stage.get(stage.services().dispatch(), "/routes/preview?" + question);
                    stage.check(
                            route.at("/department/code").asText().equals(department),
                            question + " goes to " + department,
                            route);
                    stage.narrator()
                            .show(
                                    "by "
                                            + route.path("rule").asText()
                                            + ", to be resolved by "
                                            + route.path("resolveBy").asText());
                });
    }
}
