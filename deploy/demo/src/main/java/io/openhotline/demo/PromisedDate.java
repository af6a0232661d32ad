package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.StreamSupport;

/// Promises the customer a date if a matter can't be solved in time (C5).
record PromisedDate(Matter matter) implements Scene {

    @Override
    public Title title() {
        return Title.of("A date is promised to the customer", "答应客户一个日期", "C5");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        Instant date = Instant.now().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS);
        stage.narrator().say("The department has called the customer.", "部门已致电客户说明。");
        department.reply(
                "promise-date",
                order,
                Map.of("promisedFor", date.toString(), "note", "已电话告知客户五天内解决"));
        String path = "/workorders/" + order.workOrder() + "/clocks";
        ApiClient desk = stage.services().dispatch();
        JsonNode clocks =
                Await.until(
                        "the promise is a clock of its own",
                        () -> stage.get(desk, path),
                        seen -> promise(seen).hasNonNull("dueAt"));
        stage.check(
                Instant.parse(promise(clocks).path("dueAt").asText()).equals(date),
                "the clock “promise” ends at " + date + "  " + desk.base() + path,
                clocks);
        department.reply("complete", order, matter.outcome("需更换线路", "线路已更换"));
        stage.awaitStatus(ticket, "HANDLED");
    }

    private static JsonNode promise(JsonNode clocks) {
        JsonNode items = clocks.path("clocks");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(clock -> clock.path("name").asText().equals("promise"))
                .findFirst()
                .orElse(items.path(-1));
    }
}
