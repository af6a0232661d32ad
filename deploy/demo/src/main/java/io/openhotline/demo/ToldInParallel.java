package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// A matter is reported to those who have to know, beside its work order (P3, P5).
///
/// @param receivers such as `role:manager`
record ToldInParallel(Matter matter, List<String> receivers) implements Scene {
    ToldInParallel {
        receivers = List.copyOf(receivers);
    }

    @Override
    public Title title() {
        return Title.of("Major information is reported in parallel", "重大信息平行上报");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        JsonNode told =
                stage.get(
                        stage.services().deskSupervisor(), "/notifications?ticket=" + ticket.id());
        stage.check(
                told.findValuesAsText("receiver").containsAll(receivers),
                String.join(", ", receivers) + " know of it",
                told);
        told.findValuesAsText("text").stream().distinct().forEach(stage.narrator()::show);
        stage.narrator().seen(department.code() + " has its work order " + order.number());
        department.reply("complete", order, matter.outcome("已到场处置", "隐患消除"));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }
}
