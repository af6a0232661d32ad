package io.openhotline.demo;

import java.util.List;
import java.util.Map;

/// Defines the demo of the pack city-card: card holders and merchants (S1 to S5).
final class CityCard {
    private CityCard() {}

    static Programme programme() {
        return new Programme(
                "city-card",
                "lost-card",
                "agent",
                List.of("card-service", "merchant-service", "settlement", "technical"),
                List.of(
                        lostCard().citing("S1"),
                        joining().citing("S1"),
                        new MoreTime(terminal("13900000502", "两台刷卡终端反复死机。")).citing("S1"),
                        new StandStill(terminal("13900000503", "终端打不出小票。")).citing("S1"),
                        new RefusedReturn(terminal("13900000504", "终端连不上网络。")).citing("S2"),
                        new CheckedComplaint(deduction(), "complaint-card", "是 12 路公交车，不是 21 路"),
                        new AnsweredAtOnce(bill()).citing("S2"),
                        new SurveyByLink().citing("S3"),
                        new OwnQuestions(terminal("13900000508", "终端屏幕不亮。"), "merchant")
                                .citing("S3"),
                        new NoonHandover(terminal("13900000509", "终端按键失灵。"), "1101", "技术部已出发，店主等电话")
                                .citing("S4"),
                        new LoggedLook(terminal("13900000510", "终端密码忘了。"), "13900000510"),
                        new InspectedCall("card-holders", "1001").citing("S4"),
                        new EveryPeriod().citing("S4", "S5")));
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

    private static Scene joining() {
        return new AnsweredAtOnce(
                Call.byPhone("joining", "小店想开通刷一卡通，要什么材料？")
                        .from("西门水果店", "13900000507", "merchant")
                        .answered("营业执照和法人身份证，五个工作日装好终端。"));
    }

    private static Call bill() {
        return Call.byPhone("bill-payment", "上周用卡缴的水费到账了吗？")
                .from("薛女士", "13900000511", "card-holder")
                .with("cardNumber", "3100885500112255")
                .answered("已于当日到账，流水号已短信告知。");
    }

    /// Covers S2: a supervisor checks a complaint with the customer before it leaves.
    private static Matter deduction() {
        return new Matter(
                "settlement",
                Call.byPhone("complaint-deduction", "坐一次车扣了两次钱。")
                        .from("龚先生", "13900000505", "card-holder")
                        .with("cardNumber", "3100885500112244"));
    }
}
