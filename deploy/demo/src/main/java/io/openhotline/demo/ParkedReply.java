package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.Map;

/// A department's system sends a malformed reply. It is parked, repaired and replayed, and later
/// replies keep their order.
final class ParkedReply implements Scene {

    @Override
    public Title title() {
        return Title.of("A malformed reply is parked, repaired, replayed", "错误回复：搁置、修复、重放");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket =
                stage.file(
                        Call.byPhone("leak", "新民街 61 号门口表井冒水。")
                                .from("唐先生", "13900000208")
                                .at("新民街 61 号")
                                .with("pipeDiameterMm", 80));
        Department office = stage.department("sales-office");
        Instruction order = office.await("issued", ticket);
        office.reply("accept", order, Map.of());
        stage.awaitStatus(ticket, "ACCEPTED");
        stage.narrator()
                .say(
                        "The office's system sends “three o'clock” for an instant, and then the"
                                + " completion.",
                        "营业所系统把时间写成“下午三点”，随后又发来办结。");
        office.reply("progress", order, Map.of("note", "正在维修", "expectedCompletion", "下午三点"));
        office.reply("complete", order, Map.of("outcome", "SOLVED", "remedy", "更换表前阀"));
        repair(stage, ticket, order);
    }

    private static void repair(Stage stage, Ticket ticket, Instruction order) {
        ApiClient operator = stage.services().operator();
        String list = "/parked-events?ticket=" + ticket.id();
        JsonNode parked =
                Await.until(
                        "two replies about " + ticket + " are parked",
                        () -> stage.get(operator, list).path("items"),
                        items -> items.size() == 2);
        String first = "/parked-events/" + parked.path(0).path("id").asText();
        stage.narrator().seen("both are parked, in order  " + operator.base() + list);
        stage.narrator().show("cause: " + parked.path(0).path("cause").asText());
        stage.check(
                stage.look(ticket).path("status").asText().equals("ACCEPTED"),
                ticket + " is still ACCEPTED, no later reply was handled",
                stage.look(ticket));
        operator.patch(
                first,
                Map.of(
                        "payload",
                        """
                        {"ticketId": "%s", "workOrderId": "%s", "note": "正在维修"}\
                        """
                                .formatted(order.ticket(), order.workOrder())));
        int handled =
                stage.post(operator, first + "/replay", Map.of()).body().path("handled").asInt();
        stage.check(handled == 2, "repaired and replayed, with the reply behind it", handled);
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }
}
