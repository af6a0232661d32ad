package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Plays the inspection of a call: a sheet, the agent's appeal, and the decision of a second
/// inspector (T14).
///
/// @param line the queue of the call
/// @param agent the staff number of the agent
record InspectedCall(String line, String agent) implements Scene {

    @Override
    public Title title() {
        return Title.of("An inspection with an appeal", "质检与申诉", "T14");
    }

    @Override
    public void play(Stage stage) {
        ApiClient inspector = stage.services().inspector();
        stage.narrator()
                .say(
                        "An inspector listens to a call of agent " + agent + ".",
                        "质检员实时监听坐席 " + agent + " 的一通电话。");
        String path =
                "/inspections/"
                        + stage.post(
                                        inspector,
                                        "/inspections",
                                        Map.of("agent", agent, "line", line))
                                .get("/id");
        JsonNode sheet = stage.get(inspector, "/inspection-sheet");
        stage.post(inspector, path + "/sheet", Map.of("marks", marks(sheet, 2), "remark", "语气生硬。"));
        JsonNode first = stage.get(inspector, path);
        stage.narrator()
                .seen("the score is " + first.path("result").path("score").asInt() + " of 100");
        stage.narrator().say("The agent doesn't agree.", "坐席不同意，提出申诉。");
        stage.post(
                stage.services().inspectedAgent(), path + "/appeal", Map.of("reason", "客户先辱骂坐席。"));
        stage.post(
                stage.services().secondInspector(),
                path + "/appeal/decision",
                Map.of("reason", "录音属实，改分。", "marks", marks(sheet, 5)));
        JsonNode decided = stage.get(stage.services().inspectedAgent(), path);
        stage.check(
                decided.path("upheld").asBoolean()
                        && decided.path("result").path("score").asInt() == 100
                        && decided.path("firstResult").equals(first.path("result")),
                "the second inspector gave 100, and the first score is kept",
                decided);
    }

    /// Scores each item of a listened call with at most this many points.
    private static List<Map<String, Object>> marks(JsonNode sheet, int points) {
        var marks = new ArrayList<Map<String, Object>>();
        for (JsonNode item : sheet.path("items")) {
            if (item.path("subjects").toString().contains("LISTENING")) {
                int given = Math.min(points, item.path("points").asInt());
                marks.add(Map.of("item", item.path("code").asText(), "points", given));
            }
        }
        return marks;
    }
}
