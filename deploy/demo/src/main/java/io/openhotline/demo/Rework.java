package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// A valid complaint whose customer is only satisfied after the second dispatch (W4, P7, T11).
final class Rework implements Scene {

    @Override
    public Title title() {
        return Title.of(
                "A complaint, not satisfied, rework, satisfied",
                "投诉、不满意、二次派单、满意",
                "W4",
                "P7",
                "T11");
    }

    @Override
    public void play(Stage stage) {
        stage.narrator().say("Mr Wu complains: the water is yellow.", "吴先生投诉：自来水发黄。");
        Ticket ticket =
                stage.file(
                        Call.byPhone("complaint-water-quality", "早上放出来的水发黄，放了十分钟还是黄的。")
                                .from("吴先生", "13900000204")
                                .at("东湖佳苑 12 幢 501 室"));
        Department plant = stage.department("water-plant");
        Instruction first = plant.await("issued", ticket);
        plant.reply(
                "complete",
                first,
                Map.of("outcome", "EXPLAINED", "cause", "管壁锈垢", "remedy", "已电话解释", "valid", true));
        stage.narrator().say("The plant judges it valid and explains.", "水厂判定属实，作了解释。");
        JsonNode handled = stage.awaitStatus(ticket, "HANDLED");
        stage.check(
                handled.at("/workOrder/valid").asBoolean(),
                "the complaint is judged valid",
                handled.path("workOrder"));
        notSatisfied(stage, ticket);
        again(stage, ticket, plant);
    }

    private static void notSatisfied(Stage stage, Ticket ticket) {
        var followUps = new FollowUps(stage);
        JsonNode followUp = followUps.await(ticket, 1);
        stage.narrator()
                .say("Every complaint is called back; Mr Wu is not satisfied.", "投诉百分之百回访，吴先生不满意。");
        followUps.attempt(followUp, "REACHED");
        followUps.answer(followUp, "DISSATISFIED", "只打了电话，水还是黄的");
        // dispatch may have issued the second work order already
        stage.awaitStatus(ticket, "REWORK", "DISPATCHED");
    }

    private static void again(Stage stage, Ticket ticket, Department plant) {
        Instruction second = plant.await("issued", ticket);
        stage.check(
                second.data().path("round").asInt() == 2
                        && second.data().path("warning").asText().contains("只打了电话"),
                "second dispatch " + second.number() + " carries a written warning",
                second.data());
        stage.narrator().show(second.data().path("warning").asText());
        plant.reply(
                "complete",
                second,
                Map.of(
                        "outcome", "SOLVED",
                        "cause", "管网末梢未冲洗",
                        "remedy", "末梢排放冲洗，上门取样合格",
                        "valid", true));
        var followUps = new FollowUps(stage);
        JsonNode followUp = followUps.await(ticket, 2);
        followUps.attempt(followUp, "REACHED");
        followUps.answer(followUp, "SATISFIED", "水清了，谢谢");
        stage.awaitStatus(ticket, "CLOSED");
    }
}
