package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.util.Map;

/// A department returns a work order, and the desk refuses the return: the department has it again,
/// with the deadline that it had (P2).
record RefusedReturn(Matter matter) implements Scene {

    @Override
    public Title title() {
        return Title.of("A return that the desk refuses", "退单被驳回");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        department.reply(
                "return", order, Map.of("reason", "不属于本部门职责", "reasonCode", "not-responsible"));
        ApiClient senior = stage.services().dispatch();
        String path = "/workorders/" + order.workOrder();
        Await.until(
                "work order " + order.number() + " is returned",
                () -> stage.get(senior, path),
                seen -> seen.path("status").asText().equals("RETURNED"));
        stage.post(senior, path + "/return-refusal", Map.of("reason", "按职责清单由你部门处理"));
        JsonNode refused = department.await("return-refused", ticket).data();
        stage.check(
                refused.path("resolveBy").asText().equals(order.data().path("resolveBy").asText()),
                "it is back with its old deadline  " + senior.base() + path,
                refused);
        department.reply("complete", order, matter.outcome("交接不清", "已处理"));
        stage.awaitStatus(ticket, "HANDLED");
        stage.narrator()
                .seen(
                        "the refused return is in the record  "
                                + senior.base()
                                + "/departments/"
                                + department.code()
                                + "/record");
    }
}
