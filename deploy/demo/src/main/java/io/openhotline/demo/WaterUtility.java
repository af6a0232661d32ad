package io.openhotline.demo;

import java.util.List;
import java.util.Map;

/// Defines the demo of the reference pack: a day of the water supply hotline (W1 to W9).
final class WaterUtility {
    private WaterUtility() {}

    static Programme programme() {
        return new Programme(
                "water-utility",
                "consult-price",
                "agent",
                List.of("sales-office", "engineering", "water-plant", "technical"),
                List.of(
                        new FirstContact().citing("W1", "W2"),
                        new LargeLeak().citing("W3"),
                        new SmallLeak().citing("W3"),
                        nightLeak().citing("W6"),
                        new BurstMain(),
                        new Rework().citing("W4", "P7", "T11"),
                        new Supplement(),
                        new Withdrawal(),
                        new Returned(),
                        new ParkedReply(),
                        new MajorMatter(),
                        emergency(),
                        new SealedComplaint(),
                        twoCalls(),
                        new Unreachable(),
                        new DoorVisit(
                                new Matter(
                                        "water-plant",
                                        Call.byPhone("complaint-water-quality", "水管里有铁锈味。")
                                                .from("沈先生", "13900000231")
                                                .at("梅园新村 3 幢 102 室")),
                                "沈先生"),
                        letter().citing("W5", "T6"),
                        new MergedAndUnmerged(),
                        new QuotedArticle(),
                        new InspectedCall("water", "1001"),
                        weeklySheet(),
                        meterForm().citing("W9"),
                        dataForm().citing("W9")));
    }

    /// A leak at three in the morning of a holiday has the same 24 hours as any other.
    private static Scene nightLeak() {
        return new PreviewedRoutes(
                Map.of(
                        "category=leak&fields.pipeDiameterMm=150&receivedAt=2026-10-01T19:00:00Z",
                        "sales-office",
                        "category=leak&fields.pipeDiameterMm=151&receivedAt=2026-10-01T19:00:00Z",
                        "engineering"));
    }

    private static Scene emergency() {
        return new Emergency(
                Matter.noComplaint("sales-office", Call.byPhone("leak", "人民广场地面喷水，有人滑倒！")),
                Map.of(
                        "customer",
                        Map.of("name", "吴女士", "phone", "13900000212"),
                        "place",
                        Map.of("address", "人民广场东侧喷泉旁"),
                        "fields",
                        Map.of("pipeDiameterMm", 100)),
                "人民广场东侧喷泉旁");
    }

    private static Scene twoCalls() {
        return new TwoCalls(
                Call.byPhone("consult-price", "请问阶梯水价第二档从多少吨起算？")
                        .from("陈女士", TwoCalls.ANSWERED)
                        .answered("每户每年 181 吨起为第二档。"));
    }

    private static Scene letter() {
        return new LetterAndReply(
                "technical",
                "complaint-pressure",
                "本楼六层以上早晚没有水，恳请解决。",
                "高层水压不足",
                new LetterAndReply.Writer("钱先生", "13900000210", "household"),
                "钱先生：加压泵已更换，水压恢复。特此函复。");
    }

    private static Scene weeklySheet() {
        return new WeeklySheet(
                new Matter(
                        "technical",
                        Call.byPhone("complaint-pressure", "顶楼早晚没有水，来信反映多次。")
                                .by("letter")
                                .from("金女士", "13900000232")
                                .at("梅园新村 5 幢 601 室")));
    }

    private static Scene meterForm() {
        return new PrintedForm(
                Matter.noComplaint(
                        "sales-office",
                        Call.byPhone("other", "老房子空置，申请水表报停。").from("田先生", "13900000215")),
                "meter-suspension",
                Map.of(
                        "accountNumber",
                        "30214579",
                        "meterNumber",
                        "SH-20191122",
                        "request",
                        "suspension",
                        "reading",
                        1284,
                        "reason",
                        "房屋空置两年"));
    }

    private static Scene dataForm() {
        return new PrintedForm(
                Matter.noComplaint(
                        "sales-office",
                        Call.byPhone("other", "买了二手房，申请用水过户。").from("宗女士", "13900000216")),
                "customer-data-change",
                Map.of(
                        "accountNumber", "30214580",
                        "holder", "田先生",
                        "newHolder", "宗女士",
                        "newPhone", "13900000216",
                        "identityChecked", true));
    }
}
