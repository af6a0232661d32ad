package io.openhotline.demo;

import java.util.List;
import java.util.Map;

/// What the demo plays on the pack city-card: card holders and merchants (S1 to S3).
final class CityCard {
    private CityCard() {}

    static Programme programme() {
        return new Programme(
                "city-card",
                "lost-card",
                "agent",
                List.of("card-service", "merchant-service", "settlement", "technical"),
                List.of(
                        lostCard(),
                        new MoreTime(terminal("13900000502", "两台刷卡终端反复死机。")),
                        new StandStill(terminal("13900000503", "终端打不出小票。")),
                        new RefusedReturn(terminal("13900000504", "终端连不上网络。")),
                        new SecondPerson(deduction()),
                        new SurveyByLink()));
    }

    /// Covers S1.
    private static Scene lostCard() {
        return new PrintedForm(
                Matter.noComplaint(
                        "card-service",
                        Call.byPhone("lost-card", "公交车上丢了卡，请马上挂失。")
                                .from("毛女士", "13900000501", "card-holder")
                                .with("cardNumber", "3100885500112233")),
                "lost-card",
                Map.of(
                        "cardNumber",
                        "3100885500112233",
                        "holder",
                        "毛女士",
                        "request",
                        "block",
                        "lastUse",
                        "今天早上 8 点，12 路公交车",
                        "identityChecked",
                        true));
    }

    private static Matter terminal(String phone, String description) {
        return Matter.noComplaint(
                "technical",
                Call.byPhone("terminal-fault", description)
                        .from("东门便利店", phone, "merchant")
                        .at("东门大街 5 号")
                        .with("merchantNumber", "880012345")
                        .with("terminalNumber", "T0012345"));
    }

    /// Covers S2: a second person checks a complaint with the customer before it leaves.
    private static Matter deduction() {
        return new Matter(
                "settlement",
                Call.byPhone("complaint-deduction", "坐一次车扣了两次钱。")
                        .from("龚先生", "13900000505", "card-holder")
                        .with("cardNumber", "3100885500112244"));
    }
}
