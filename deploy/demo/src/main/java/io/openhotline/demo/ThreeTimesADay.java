package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.StreamSupport;

/// Handled within 24 hours, written back within 24 hours of that, asked about within 24 hours of
/// that (C5).
record ThreeTimesADay(Matter matter) implements Scene {
    private static final Duration A_DAY = Duration.ofHours(24);

    @Override
    public Title title() {
        return Title.of("Three times 24 hours", "三个 24 小时：处理、回填、回访", "C5");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        Instant received = Instant.parse(order.data().path("receivedAt").asText());
        ends(stage, order, "resolve", received, "it is to be handled");
        ends(stage, order, "talked-over", received, "and talked over with the customer");
        department.reply("contact-customer", order, Map.of("note", "已电话沟通"));
        department.reply("complete", order, matter.outcome("运输途中受潮", "更换新品"));
        stage.awaitStatus(ticket, "HANDLED");
        department.reply("write-back", order, Map.of("note", "结果已回填登记表"));
        JsonNode writtenBack = stopped(stage, order);
        JsonNode followUp = new FollowUps(stage).await(ticket, 1);
        JsonNode due =
                Await.until(
                        "the survey is due by the write-back",
                        () -> new FollowUps(stage).look(followUp),
                        seen -> time(seen, "dueAt").isBefore(received.plus(A_DAY.multipliedBy(2))));
        stage.narrator().seen("written back (" + writtenBack.path("state").asText() + ")");
        stage.narrator().seen("the customer is to be asked by " + due.path("dueAt").asText());
    }

    private static void ends(
            Stage stage, Instruction order, String clock, Instant received, String expected) {
        JsonNode found = clock(stage, order, clock);
        stage.check(
                time(found, "dueAt").equals(received.plus(A_DAY)),
                expected + " by " + found.path("dueAt").asText(),
                found);
    }

    private static JsonNode stopped(Stage stage, Instruction order) {
        return Await.until(
                "the clock “written-back” has stopped",
                () -> clock(stage, order, "written-back"),
                seen -> seen.path("inTime").asBoolean());
    }

    private static JsonNode clock(Stage stage, Instruction order, String name) {
        ApiClient desk = stage.services().dispatch();
        JsonNode clocks = stage.get(desk, "/workorders/" + order.workOrder() + "/clocks");
        return StreamSupport.stream(clocks.path("clocks").spliterator(), false)
                .filter(clock -> clock.path("name").asText().equals(name))
                .findFirst()
                .orElse(clocks.path(name));
    }

    private static Instant time(JsonNode json, String member) {
        String text = json.path(member).asText();
        return text.isEmpty() ? Instant.MAX : Instant.parse(text);
    }
}
