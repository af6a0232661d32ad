package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.List;
import java.util.Map;

/// A department returns a work order, and the desk reassigns it (P2).
final class Returned implements Scene {

    @Override
    public Title title() {
        return Title.of("A return, and the desk reassigns it", "部门退回，坐席改派", "P2");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket =
                stage.file(
                        Call.byPhone("other", "水厂围墙外有一股很重的氯气味。")
                                .from("高先生", "13900000207")
                                .at("滨江大道 2 号"));
        Department office = stage.department("sales-office");
        Instruction order = office.await("issued", ticket);
        stage.narrator().say("The sales office isn't responsible and returns it.", "不属营业所职责，退回热线。");
        office.reply("return", order, Map.of("reason", "厂区异味，应由水厂处理"));
        stage.awaitStatus(ticket, "RETURNED");
        reassign(stage, ticket, order);
    }

    private static void reassign(Stage stage, Ticket ticket, Instruction order) {
        ApiClient dispatch = stage.services().dispatch();
        JsonNode queue = stage.get(dispatch, "/workorders?status=RETURNED&ticket=" + ticket.id());
        List<String> ids = queue.path("items").findValuesAsText("id");
        stage.check(ids.contains(order.workOrder()), "it is in the desk's queue", queue);
        stage.post(
                dispatch,
                "/workorders/" + order.workOrder() + "/reassignment",
                Map.of("department", "water-plant", "reason", "厂区异味由水厂核查"));
        stage.deeds().add(ticket.id(), "reassigned");
        Department plant = stage.department("water-plant");
        Instruction again = plant.await("issued", ticket);
        stage.narrator().seen("the water plant has work order " + again.number());
        plant.reply("accept", again, Map.of());
        plant.reply("complete", again, Map.of("outcome", "SOLVED", "remedy", "加氯间阀门垫片更换，气味消失"));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }
}
