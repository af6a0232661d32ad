package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// Forty customers report one burst main: one work order, one progress, one answer for all.
final class BurstMain implements Scene {
    private static final int CALLERS = 40;
    private static final int BEFORE = 3;
    private static final Map<String, String> TEXT =
            Map.of(
                    "zh", "中山路主管爆裂，正在抢修，预计两小时内恢复供水。",
                    "en",
                            "A main burst in Zhongshan Road. Water is expected back within two hours.");
    private static final Map<String, String> ANSWER =
            Map.of(
                    "zh", "中山路主管已修复，供水已恢复，感谢您的理解。",
                    "en", "The main in Zhongshan Road is mended, and water is back. Thank you.");

    /// Keeps a second demo on the same system away from the incident of the first one.
    private final String estate = "中山路" + UUID.randomUUID().toString().substring(0, 6) + "小区";

    @Override
    public Title title() {
        return Title.of("A burst main: forty callers, one work order", "主管爆裂：四十位来电，一张派单");
    }

    @Override
    public void play(Stage stage) {
        List<Ticket> first = IntStream.range(0, BEFORE).mapToObj(n -> file(stage, n)).toList();
        Department engineering = stage.department("engineering");
        Instruction order = engineering.await("issued", first.getFirst());
        String incident = open(stage, first.getFirst());
        first.stream().skip(1).forEach(ticket -> join(stage, incident, ticket));
        List<Ticket> later =
                IntStream.range(BEFORE, CALLERS).mapToObj(n -> told(stage, n)).toList();
        counted(stage, incident);
        work(stage, engineering, order, later.getLast());
        close(stage, incident, first.getFirst(), later);
    }

    private Ticket file(Stage stage, int caller) {
        return stage.file(call(caller));
    }

    private Call call(int caller) {
        return Call.byPhone("leak", "小区突然停水，路面大量冒水。")
                .from("用户" + (caller + 1), "139000006%02d".formatted(caller))
                .at(estate + (caller + 1) + "号")
                .with("pipeDiameterMm", 600);
    }

    private String open(Stage stage, Ticket lead) {
        stage.narrator()
                .say("The supervisor sees one matter and opens an incident.", "班长判断为同一事件，开立突发事件。");
        String incident =
                stage.post(
                                stage.services().deskSupervisor(),
                                "/incidents",
                                Map.of(
                                        "lead",
                                        lead.id(),
                                        "name",
                                        "中山路爆管",
                                        "text",
                                        TEXT,
                                        "rule",
                                        Map.of(
                                                "categories",
                                                List.of("leak", "complaint-pressure"),
                                                "area",
                                                Map.of("addresses", List.of(estate)))))
                        .get("/id");
        stage.deeds().add(lead.id(), "led-incident");
        return incident;
    }

    private void join(Stage stage, String incident, Ticket ticket) {
        stage.post(
                stage.services().intake(),
                "/incidents/" + incident + "/tickets",
                Map.of("ticket", ticket.number()));
        stage.deeds().add(ticket.id(), "joined-incident");
    }

    private Ticket told(Stage stage, int caller) {
        Ticket ticket = file(stage, caller);
        JsonNode text = stage.look(ticket).at("/incident/text/zh");
        if (!text.asText().equals(TEXT.get("zh"))) {
            throw new UnexpectedResult(ticket + " joined no incident");
        }
        stage.deeds().add(ticket.id(), "joined-incident");
        return ticket;
    }

    private void counted(Stage stage, String incident) {
        JsonNode seen = stage.get(stage.services().intake(), "/incidents/" + incident);
        stage.check(
                seen.path("tickets").asInt() == CALLERS - 1
                        && seen.path("callers").asInt() == CALLERS,
                "each of %d callers is counted, and was told the text at once".formatted(CALLERS),
                seen);
    }

    private static void work(
            Stage stage, Department engineering, Instruction order, Ticket anyone) {
        Instant expected = Instant.now().plus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        engineering.reply("accept", order, Map.of());
        engineering.reply(
                "progress",
                order,
                Map.of("note", "已关阀，正在更换管段", "expectedCompletion", expected.toString()));
        stage.await(
                anyone,
                "every ticket has the progress of the one work order",
                found ->
                        found.at("/incident/expectedCompletion")
                                .asText()
                                .equals(expected.toString()));
        stage.narrator().seen("every caller's ticket has the progress of the one work order");
        engineering.reply(
                "complete",
                order,
                Map.of(
                        "outcome", "SOLVED",
                        "cause", "管道老化爆裂",
                        "remedy", "更换管段，冲洗后恢复供水"));
    }

    private static void close(Stage stage, String incident, Ticket lead, List<Ticket> others) {
        stage.awaitStatus(lead, "HANDLED", "CLOSED");
        stage.narrator().say("One answer closes them all.", "一次答复，全部结案。");
        stage.post(
                stage.services().deskSupervisor(),
                "/incidents/" + incident + "/closing",
                Map.of("answer", ANSWER));
        JsonNode over =
                Await.until(
                        "the incident is closed",
                        () -> stage.get(stage.services().intake(), "/incidents/" + incident),
                        found -> found.path("status").asText().equals("CLOSED"));
        stage.narrator()
                .show(stage.services().intake().base() + "/incidents/" + over.path("id").asText());
        stage.check(
                others.stream()
                        .map(stage::look)
                        .allMatch(seen -> seen.path("status").asText().equals("CLOSED")),
                "all are closed with it",
                over);
        others.forEach(ticket -> stage.deeds().add(ticket.id(), "closed"));
    }
}
