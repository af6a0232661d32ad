package io.openhotline.demo;

import java.util.Map;

/// An emergency is reported with one sentence, and its form follows (C3, P5).
///
/// @param matter a call that says hardly anything
/// @param rest the body of the completion
/// @param told a part of the rest that the department has to learn
record Emergency(Matter matter, Map<String, Object> rest, String told) implements Scene {
    Emergency {
        rest = Map.copyOf(rest);
    }

    @Override
    public Title title() {
        return Title.of("An emergency is reported first", "紧急事项先报后补", "C3");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call().saying("emergency", true));
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        stage.narrator().seen("the department has it already, without place and customer");
        stage.post(stage.services().intake(), "/tickets/" + ticket.id() + "/completion", rest);
        Instruction chase = department.await("chased", ticket);
        stage.check(
                chase.data().path("text").asText().contains(told),
                "the department is told “" + told + "” when it is known",
                chase.data());
        department.reply("accept", order, Map.of());
        department.reply("complete", order, matter.outcome("现场已查明", "险情已排除"));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }
}
