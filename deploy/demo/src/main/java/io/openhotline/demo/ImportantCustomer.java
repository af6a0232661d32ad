package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;

/// A large customer's matter goes to a senior agent and leaves at once, marked urgent (T3, T8).
record ImportantCustomer(Matter matter) implements Scene {

    @Override
    public Title title() {
        return Title.of("A leased line goes to a senior agent, urgent", "专线客户直转高级坐席并加急");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        JsonNode tasks =
                stage.get(
                        stage.services().deskSenior(),
                        "/tasks?kind=ESCALATION&ticket=" + ticket.id());
        stage.check(
                tasks.at("/items/0/queue").asText().equals("seniors"),
                "the senior agents have it until " + tasks.at("/items/0/dueAt").asText(),
                tasks);
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        stage.check(
                order.data().path("urgent").asBoolean(),
                department.code() + " has it at once, marked urgent 加急",
                order.data());
        department.reply("complete", order, matter.outcome("光缆被挖断", "已抢通"));
        stage.awaitStatus(ticket, "HANDLED");
    }
}
