package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// The work stands still until the customer adds what it waits for.
record StandStill(Matter matter) implements Scene {

    @Override
    public Title title() {
        return Title.of("Suspended until the customer answers", "挂起，等待客户补充");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        Instant until = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        stage.narrator().say("The department waits for the customer's papers.", "部门等待客户提供凭证。");
        department.reply(
                "suspend",
                order,
                Map.of("reason", "customer", "note", "等待客户提供凭证", "until", until.toString()));
        String path = "/workorders/" + order.workOrder();
        ApiClient desk = stage.services().dispatch();
        JsonNode suspended =
                Await.until(
                        "work order " + order.number() + " is suspended",
                        () -> stage.get(desk, path),
                        seen -> seen.path("status").asText().equals("SUSPENDED"));
        stage.narrator().seen("it stands still until " + suspended.path("suspendedUntil").asText());
        stage.post(
                stage.services().intake(),
                "/tickets/" + ticket.id() + "/supplements",
                Map.of("text", "凭证照片已补交"));
        JsonNode resumed = department.await("resumed", ticket).data();
        stage.check(
                resumed.path("cause").asText().equals("CUSTOMER_SUPPLEMENTED"),
                "the supplement ends it  " + desk.base() + path + "/clocks",
                resumed);
        department.reply("complete", order, matter.outcome("手续不全", "凭证齐全，已办理"));
        stage.awaitStatus(ticket, "HANDLED");
    }
}
