package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// A letter is registered, entered as a ticket, and answered by letter (T6, W5).
///
/// @param subject of the letter
/// @param reply the words of the answer
record LetterAndReply(
        String department,
        String category,
        String text,
        String subject,
        Writer writer,
        String reply)
        implements Scene {

    /// Describes the writer of the letter.
    record Writer(String name, String phone, String kind) {}

    @Override
    public Title title() {
        return Title.of("A letter is entered and answered by letter", "来信登记与书面答复", "T6");
    }

    @Override
    public void play(Stage stage) {
        String letter = registered(stage);
        Ticket ticket =
                stage.file(
                        Call.byLetter(category, text, letter)
                                .from(writer.name(), writer.phone(), writer.kind()));
        JsonNode entered = matter(stage, letter);
        stage.check(
                entered.path("status").asText().equals("ENTERED")
                        && entered.path("inTime").asBoolean(),
                "the letter is entered within two hours of its receipt",
                entered);
        handled(stage, ticket);
        replied(stage, ticket);
    }

    private String registered(Stage stage) {
        stage.narrator()
                .say(
                        "The post brings a letter; the librarian's desk registers it with its time of"
                                + " receipt.",
                        "收到群众来信，登记收件时间，两小时内转为工单。");
        String id =
                stage.post(
                                stage.services().intake(),
                                "/written-matters",
                                Map.of(
                                        "channel",
                                        "letter",
                                        "sender",
                                        writer.name(),
                                        "senderAddress",
                                        "和平路128号院 3 号楼 601 室",
                                        "subject",
                                        subject,
                                        "shelf",
                                        "A柜3层",
                                        "receivedAt",
                                        Instant.now().minus(40, ChronoUnit.MINUTES).toString()))
                        .get("/id");
        stage.narrator().show("the letter is due " + matter(stage, id).path("dueAt").asText());
        return id;
    }

    private static JsonNode matter(Stage stage, String letter) {
        return stage.get(stage.services().intake(), "/written-matters/" + letter);
    }

    private void handled(Stage stage, Ticket ticket) {
        Department handling = stage.department(department);
        Instruction order = handling.await("issued", ticket);
        handling.reply("accept", order, Map.of());
        handling.reply(
                "complete",
                order,
                Map.of("outcome", "SOLVED", "cause", "情况属实", "remedy", "已整改", "valid", true));
        stage.awaitStatus(ticket, "HANDLED");
    }

    private void replied(Stage stage, Ticket ticket) {
        JsonNode open =
                Await.until(
                                ticket + " has a reply to give",
                                () -> replies(stage, ticket),
                                seen -> seen.path("items").size() == 1)
                        .at("/items/0");
        stage.check(
                open.path("form").asText().equals("LETTER"),
                "the reply is to be a letter, as the customer wrote one",
                open);
        stage.post(
                stage.services().intake(),
                "/replies/" + open.path("id").asText() + "/proof",
                Map.of("form", "LETTER", "text", reply));
        JsonNode given = replies(stage, ticket).at("/items/0");
        stage.check(
                given.path("status").asText().equals("GIVEN"),
                "the reply has its proof: who, when, how and the words",
                given.path("proof"));
    }

    private static JsonNode replies(Stage stage, Ticket ticket) {
        return stage.get(stage.services().intake(), "/tickets/" + ticket.id() + "/replies");
    }
}
