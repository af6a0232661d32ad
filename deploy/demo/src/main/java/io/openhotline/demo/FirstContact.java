package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;

/// A question that the agent answers at once (W2).
final class FirstContact implements Scene {

    @Override
    public Title title() {
        return Title.of("A consult is answered at once", "咨询当场答复", "W2");
    }

    @Override
    public void play(Stage stage) {
        stage.narrator()
                .say(
                        "Mrs Wang asks how the tiered water price works; the agent answers on the"
                                + " phone.",
                        "王女士来电咨询阶梯水价，坐席当场答复。");
        Ticket ticket =
                stage.file(
                        Call.byPhone("consult-price", "家里五口人，阶梯水价第一档每年多少吨？")
                                .from("王女士", "13900000201")
                                .answered("一户四口以内每年 180 吨，每多一人加 45 吨，带户口簿到营业厅办理。"));
        JsonNode seen = stage.awaitStatus(ticket, "ANSWERED", "CLOSED");
        stage.check(
                seen.at("/answer/firstContact").asBoolean(),
                "the answer counts as given at first contact",
                seen.path("answer"));
        stage.check(
                seen.path("workOrder").isMissingNode() || seen.path("workOrder").isNull(),
                "no department has a work order",
                seen.path("workOrder"));
    }
}
