package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// A customer who can't be reached is replaced by another customer of the stratum, so that the rate
/// is kept (P8).
final class Unreachable implements Scene {
    /// One consult in ten is sampled.
    private static final int TRIES = 11;

    @Override
    public Title title() {
        return Title.of("An unreachable customer is replaced", "联系不上的用户由他人替补", "P8");
    }

    @Override
    public void play(Stage stage) {
        var followUps = new FollowUps(stage);
        Ticket sampled = sampled(stage, followUps);
        Ticket spare = consult(stage, "13900000219");
        stage.awaitStatus(spare, "CLOSED", "ANSWERED");
        JsonNode followUp = followUps.await(sampled, 1);
        stage.narrator().say("Three calls, nobody answers.", "连拨三次，无人接听。");
        for (int call = 1; call <= 3; call++) {
            followUps.attempt(followUp, "NO_ANSWER");
        }
        JsonNode waived = followUps.look(followUp);
        stage.check(
                waived.path("waiver").asText().equals("UNREACHABLE"),
                "the follow-up is waived as unreachable",
                waived);
        replacement(stage, followUps, waived.path("replacement").asText());
        stage.awaitStatus(sampled, "CLOSED");
    }

    private static void replacement(Stage stage, FollowUps followUps, String id) {
        stage.check(!id.isEmpty(), "another customer is sampled instead", "nobody");
        JsonNode ticket = stage.get(stage.services().intake(), "/tickets/" + id);
        JsonNode followUp = followUps.await(new Ticket(id, ticket.path("number").asText()), 1);
        stage.check(
                followUp.path("draw").asText().equals("REPLACEMENT"),
                "it is on record as a replacement",
                followUp);
        followUps.attempt(followUp, "REACHED");
        followUps.answer(followUp, "VERY_SATISFIED", "答复很清楚");
    }

    private static Ticket sampled(Stage stage, FollowUps followUps) {
        stage.narrator()
                .say(
                        "At least one consult in ten is called back: calls come in until one is"
                                + " sampled.",
                        "咨询类至少回访一成：陆续来电，直到抽中一件。");
        for (int i = 0; i < TRIES; i++) {
            Ticket ticket = consult(stage, "139000003%02d".formatted(i));
            Await.until(
                    "it is decided whether " + ticket + " is followed up",
                    () -> decided(stage, followUps, ticket),
                    Boolean::booleanValue);
            if (followUps.of(ticket, 1).isPresent()) {
                return ticket;
            }
        }
        throw new UnexpectedResult("of " + TRIES + " consults in a row none was sampled");
    }

    private static boolean decided(Stage stage, FollowUps followUps, Ticket ticket) {
        Optional<JsonNode> planned = followUps.of(ticket, 1);
        return planned.isPresent() || stage.look(ticket).path("status").asText().equals("CLOSED");
    }

    private static Ticket consult(Stage stage, String phone) {
        return stage.file(
                Call.byPhone("consult-procedures", "房子过户，水表怎么改名？")
                        .from("郑女士", phone)
                        .answered("带不动产权证和身份证到营业厅填用户资料变更单。"));
    }
}
