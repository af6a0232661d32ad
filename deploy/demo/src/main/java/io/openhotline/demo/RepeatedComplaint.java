package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;

/// A complaint that repeats an unfinished one of the same customer is marked, and goes another way
/// (T3).
///
/// @param manager the department to which repeats go
record RepeatedComplaint(Matter matter, String manager) implements Scene {

    @Override
    public Title title() {
        return Title.of("A repeat goes to the manager line", "重复投诉转值班经理", "T3");
    }

    @Override
    public void play(Stage stage) {
        Ticket first = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", first);
        stage.narrator().say("Nothing has happened, and the customer calls again.", "尚未处理，客户再次投诉。");
        Ticket repeat = stage.file(matter.call());
        JsonNode seen = stage.look(repeat);
        stage.check(
                seen.path("repeatOf").asText().equals(first.id()),
                repeat + " is marked as a repeat of " + first,
                seen);
        Department managers = stage.department(manager);
        Instruction urgent = managers.await("issued", repeat);
        stage.narrator().seen(manager + " has work order " + urgent.number());
        managers.reply("complete", urgent, matter.outcome("处理迟缓", "已督办并致歉"));
        department.reply("complete", order, matter.outcome("设备故障", "已修复"));
        stage.awaitStatus(first, "HANDLED");
        stage.awaitStatus(repeat, "HANDLED");
    }
}
