package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// A customer complains who wants to stay unknown (GB/T 33358).
final class SealedComplaint implements Scene {

    @Override
    public Title title() {
        return Title.of("A sealed complaint", "身份保密的投诉", "GB/T 33358");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket =
                stage.file(
                        Call.byPhone("complaint-pressure", "物业私自调低二次供水压力，怕被报复，请保密。")
                                .from("郑先生", "13900000213")
                                .saying("sealed", true));
        Department technical = stage.department("technical");
        Instruction order = technical.await("issued", ticket);
        stage.check(
                order.data().at("/customer/phone").isMissingNode(),
                "the department doesn't know who it was",
                order.data());
        JsonNode revealed =
                stage.post(
                                stage.services().manager(),
                                "/tickets/" + ticket.id() + "/reveal",
                                Map.of("fields", List.of("phone"), "reason", "COMPLAINT"))
                        .body();
        stage.check(
                revealed.path("phone").asText().equals("+8613900000213"),
                "the manager line may know, for a reason that is logged",
                revealed);
        technical.reply("accept", order, Map.of());
        technical.reply(
                "complete",
                order,
                Map.of("outcome", "SOLVED", "cause", "水泵压力设定过低", "remedy", "已恢复", "valid", true));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }
}
