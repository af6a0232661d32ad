package io.openhotline.demo;

import io.openhotline.client.ApiClient;
import java.util.Map;

/// One department leads and another takes part; the lead completes when the other one is done.
record LeadAndCoHandler(Matter matter, String other) implements Scene {

    @Override
    public Title title() {
        return Title.of("A lead and a co-handler", "主办与协办");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department lead = stage.department(matter.department());
        Department coHandler = stage.department(other);
        Instruction order = lead.await("issued", ticket);
        ApiClient senior = stage.services().dispatch();
        String path = "/workorders/" + order.workOrder();
        stage.post(senior, path + "/co-handlers", Map.of("department", other, "task", "上门检查入户线路"));
        Instruction part = coHandler.await("co-handling-issued", ticket);
        stage.narrator().seen(other + " takes part in " + order.number());
        lead.attempt("complete", order, matter.outcome("入户线路老化", "已更换线路"));
        lead.await("reply-refused", ticket);
        stage.narrator().seen("the lead can't complete while " + other + " is not done");
        coHandler.reply("co-handler-complete", part, Map.of("remedy", "入户线路已更换"));
        Await.until(
                other + " is done",
                () -> stage.get(senior, path),
                seen -> seen.path("coHandlers").findValuesAsText("stage").contains("COMPLETED"));
        stage.narrator().seen(other + " is done  " + senior.base() + path);
        lead.reply("complete", order, matter.outcome("入户线路老化", "已更换线路"));
        stage.awaitStatus(ticket, "HANDLED");
    }
}
