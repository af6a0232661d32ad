package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.List;
import java.util.Map;

/// Two callers report one leak: the second ticket is merged into the first one, and unmerged when
/// they turn out to be two leaks.
final class MergedAndUnmerged implements Scene {
    private static final Map<String, Object> FIXED =
            Map.of("outcome", "SOLVED", "cause", "接口老化", "remedy", "更换接口");

    @Override
    public Title title() {
        return Title.of("A duplicate is merged, and unmerged", "重复工单合并，再撤销合并");
    }

    @Override
    public void play(Stage stage) {
        Department crew = stage.department("engineering");
        Ticket first = leak(stage, "青年路 21 号门前漏水，水往马路上流。", "13900000211");
        Instruction order = crew.await("issued", first);
        Ticket second = leak(stage, "青年路 21 号门前水管漏水，水流到马路上。", "13900000212");
        crew.await("issued", second);
        suggested(stage, first, second);
        merge(stage, first, second);
        crew.await("recalled", second);
        stage.narrator().seen("the second work order is recalled");
        unmerge(stage, first, second);
        Instruction again = crew.await("issued", second);
        stage.narrator().seen("engineering has work order " + again.number() + " of its own");
        crew.reply("complete", order, FIXED);
        crew.reply("complete", again, FIXED);
        stage.awaitStatus(first, "HANDLED", "CLOSED");
        stage.awaitStatus(second, "HANDLED", "CLOSED");
    }

    private static Ticket leak(Stage stage, String description, String phone) {
        return stage.file(
                Call.byPhone("leak", description)
                        .from("周先生", phone)
                        .at("青年路 21 号")
                        .with("pipeDiameterMm", 300));
    }

    private static void suggested(Stage stage, Ticket first, Ticket second) {
        String path = "/tickets/" + second.id() + "/similar";
        JsonNode similar = stage.get(stage.services().intake(), path);
        stage.check(
                similar.path("items").findValuesAsText("id").contains(first.id()),
                "the first one is suggested as a duplicate",
                similar);
        stage.narrator().show(stage.services().intake().base() + path);
    }

    private static void merge(Stage stage, Ticket first, Ticket second) {
        ApiClient desk = stage.services().intake();
        stage.narrator().say("The agent merges them: one work order for both.", "坐席合并工单，只派一张单。");
        stage.post(
                desk,
                "/tickets/" + second.id() + "/merge",
                Map.of("into", first.number(), "reason", "同一处漏水"));
        stage.awaitStatus(second, "MERGED");
    }

    private static void unmerge(Stage stage, Ticket first, Ticket second) {
        ApiClient desk = stage.services().intake();
        stage.narrator().say("On the site there are two leaks.", "现场核实是两处漏水。");
        stage.post(desk, "/tickets/" + second.id() + "/unmerge", Map.of("reason", "现场核实为两处漏水"));
        JsonNode timeline = stage.get(desk, "/tickets/" + first.id() + "/timeline");
        stage.check(
                timeline.path("items")
                        .findValuesAsText("type")
                        .containsAll(
                                List.of("ticket.duplicate-joined.v1", "ticket.duplicate-left.v1")),
                "the first ticket tells of both",
                timeline);
    }
}
