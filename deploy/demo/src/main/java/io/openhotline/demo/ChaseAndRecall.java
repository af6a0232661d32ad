package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// A changed deadline is a chase order on the work order; the customer's wish to stop recalls it
/// (T5, T9). Near its deadline the department is warned, after it reminded (T10).
record ChaseAndRecall(Matter matter) implements Scene {

    @Override
    public Title title() {
        return Title.of("Chased, warned, reminded, recalled", "追单、预警、催单、退单");
    }

    @Override
    public void play(Stage stage) {
        Ticket ticket = stage.file(matter.call());
        Department department = stage.department(matter.department());
        Instruction order = department.await("issued", ticket);
        chase(stage, order, Instant.now().plus(Duration.ofHours(4)).plusSeconds(2));
        Instruction chased = department.await("chased", ticket);
        stage.check(
                chased.workOrder().equals(order.workOrder()),
                "the chase order has the number of the work order, " + order.number(),
                chased.data());
        reminded(stage, department, ticket, false);
        chase(stage, order, Instant.now().plusSeconds(2));
        reminded(stage, department, ticket, true);
        stage.narrator().say("The customer wants it stopped.", "客户要求停止处理。");
        stage.post(
                stage.services().intake(),
                "/tickets/" + ticket.id() + "/withdrawal",
                Map.of("reason", "客户要求停止处理"));
        stage.deeds().add(ticket.id(), "withdrawn");
        Instruction recalled = department.await("recalled", ticket);
        stage.narrator().seen("work order " + recalled.number() + " is recalled");
        stage.awaitStatus(ticket, "WITHDRAWN");
    }

    private static void chase(Stage stage, Instruction order, Instant resolveBy) {
        stage.post(
                stage.services().supervisor(),
                "/workorders/" + order.workOrder() + "/chase",
                Map.of(
                        "text",
                        "时限调整，请抓紧办理",
                        "resolveBy",
                        resolveBy.truncatedTo(ChronoUnit.MILLIS).toString()));
    }

    private static void reminded(
            Stage stage, Department department, Ticket ticket, boolean overdue) {
        JsonNode reminder = department.await("reminded", ticket).data();
        stage.check(
                reminder.path("overdue").asBoolean() == overdue,
                overdue ? "it is reminded after the deadline" : "it is warned before the deadline",
                reminder);
    }
}
