package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.time.ZoneId;

/// A complaint is counted by its business and by its nature, and the nature leads to the department
/// (T1).
record TwoAxes(Matter matter, String nature) implements Scene {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public Title title() {
        return Title.of("Business and nature", "业务与性质双轴分类");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call().saying("nature", nature));
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        stage.narrator().seen(department.code() + " has work order " + order.number());
        String figures = "/figures?by=category,nature&period=" + YearMonth.now(ZONE);
        JsonNode counted =
                Await.until(
                        "the figures know the nature " + nature,
                        () -> stage.get(stage.services().reporting(), figures),
                        seen -> seen.toString().contains("\"" + nature + "\""));
        stage.narrator()
                .seen(
                        counted.path("items").size()
                                + " lines of business and nature  "
                                + stage.services().reporting().base()
                                + figures);
        department.reply("complete", order, matter.outcome("计费错误", "已退费"));
        stage.awaitStatus(ticket, "HANDLED");
    }
}
