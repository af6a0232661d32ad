package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.client.ApiClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The head of the desk reads the sheet of a Friday, signs the record of an agent with a remark,
/// and chases a department with one request (W8).
///
/// @param matter a written complaint, because only what came in writing may be entered later
record WeeklySheet(Matter matter) implements Scene {
    /// Always lies on a sheet that is due, also after a week of holidays, which has no sheet.
    private static final Duration AGO = Duration.ofDays(15);

    private static final String REMARKS = "已阅，请催办理部门";
    private static final String CHASE = "本周例会仍未办结，请今日回复";

    @Override
    public Title title() {
        return Title.of("The sheet of a Friday is read, signed and chased", "周五报表：阅、签、催", "W8");
    }

    @Override
    public void play(Stage stage) {
        stage.narrator()
                .say(
                        "A letter of two weeks ago is entered; its deadline has passed.",
                        "两周前的来信补录为工单，时限已过。");
        Instant received = Instant.now().minus(AGO).truncatedTo(ChronoUnit.SECONDS);
        Ticket ticket = stage.fileReceived(matter.call(), received);
        Instruction order = stage.department(matter.department()).await("issued", ticket);
        JsonNode sheet = read(stage, LocalDate.ofInstant(received, ReportScene.PACK_ZONE));
        unsigned(sheet)
                .ifPresentOrElse(
                        record -> sign(stage, record),
                        () -> stage.narrator().seen("all records of the sheet are signed"));
        chase(stage, ticket, order);
        stage.department(matter.department())
                .reply("complete", order, matter.outcome("加压泵老化", "更换加压泵"));
        stage.awaitStatus(ticket, "HANDLED", "CLOSED");
    }

    private static JsonNode read(Stage stage, LocalDate day) {
        ApiClient head = stage.services().reportingManager();
        String id =
                Await.untilMade(
                                "there is a weekly sheet about " + day,
                                () -> lineAbout(stage.get(head, "/weekly-sheets"), day),
                                Optional::isPresent)
                        .orElseThrow()
                        .path("id")
                        .asText();
        String path = "/weekly-sheets/" + id;
        JsonNode sheet = stage.get(head, path);
        stage.narrator()
                .seen(
                        "the sheet of %s has %d matters, %d departments to chase, %d records"
                                .formatted(
                                        sheet.at("/sheet/dueOn").asText(),
                                        sheet.path("matters").size(),
                                        sheet.path("departments").size(),
                                        sheet.path("records").size()));
        stage.narrator().show(head.base() + path + "  (and " + path + "/sheet.pdf)");
        return sheet;
    }

    private static Optional<JsonNode> lineAbout(JsonNode sheets, LocalDate day) {
        return stream(sheets.path("items"))
                .filter(it -> !day.isBefore(LocalDate.parse(it.path("firstDay").asText())))
                .filter(it -> !day.isAfter(LocalDate.parse(it.path("lastDay").asText())))
                .findFirst();
    }

    private static Optional<JsonNode> unsigned(JsonNode sheet) {
        return stream(sheet.path("records")).filter(it -> it.path("signedBy").isNull()).findFirst();
    }

    private static void sign(Stage stage, JsonNode record) {
        ApiClient head = stage.services().reportingManager();
        String path = "/agent-records/" + record.path("id").asText();
        stage.post(head, path + "/signature", Map.of("remarks", REMARKS));
        JsonNode signed = stage.get(head, path);
        stage.check(
                signed.at("/record/signedBy").isTextual()
                        && signed.path("remarks").asText().equals(REMARKS),
                "the record of agent " + record.path("agent").asText() + " is signed with a remark",
                signed.path("record"));
    }

    private void chase(Stage stage, Ticket ticket, Instruction order) {
        stage.narrator().say("One request chases the departments that are late.", "一次请求催办所有逾期部门。");
        stage.post(
                stage.services().dispatchManager(),
                "/chases",
                Map.of("workOrders", List.of(order.workOrder()), "text", CHASE));
        JsonNode chased = stage.department(matter.department()).await("chased", ticket).data();
        stage.check(
                chased.path("text").asText().contains(CHASE),
                "department " + matter.department() + " reads the chase",
                chased);
    }

    private static Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
