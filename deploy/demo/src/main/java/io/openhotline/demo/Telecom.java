package io.openhotline.demo;

import java.util.List;
import java.util.Map;

/// Defines the demo of the pack telecom: a day of the complaint desk (T1 to T14).
final class Telecom {
    private Telecom() {}

    static Programme programme() {
        return new Programme(
                "telecom",
                "fixed-line",
                "senior",
                List.of(
                        "network",
                        "installation",
                        "billing",
                        "marketing",
                        "key-accounts",
                        "records",
                        "manager-line"),
                scenes());
    }

    private static List<Scene> scenes() {
        return List.of(
                new TwoAxes(complaint("billing", "data", "宽带月费多扣了两次。", "沈女士", "311"), "tariff")
                        .citing("T1"),
                twoCalls().citing("T2"),
                leasedLine().citing("T3", "T8"),
                new RepeatedComplaint(
                                complaint("network", "wireless", "小区里一直没有信号。", "邹先生", "310"),
                                "manager-line")
                        .citing("T3"),
                suggestion().citing("T4"),
                new SecondPerson(payphone()).citing("T5", "T8"),
                letter().citing("T6"),
                voiceMessage().citing("T7"),
                new ChaseAndRecall(complaint("network", "wireless", "高铁沿线掉话。", "孟先生", "313"))
                        .citing("T5", "T9", "T10"),
                new MoreTime(complaint("network", "wireless", "手机在家里没有信号，通话经常中断。", "褚先生", "301"))
                        .citing("T9"),
                new StandStill(complaint("billing", "information", "上月多出一笔信息费，没有订过。", "卫女士", "302"))
                        .citing("T8"),
                promisedDate().citing("T8"),
                new ReportedAgain(
                                complaint("marketing", "fixed-line", "来电显示功能一直没有开通。", "蒋先生", "304"))
                        .citing("T11"),
                new AgainstTheWarning(complaint("network", "data", "宽带网速达不到签约速率。", "沈女士", "305"))
                        .citing("T11"),
                new RefusedReturn(complaint("network", "wireless", "地下车库没有信号。", "姜女士", "307"))
                        .citing("T8"),
                new LeadAndCoHandler(
                                complaint("network", "data", "家里宽带频繁掉线。", "戚先生", "308"),
                                "installation")
                        .citing("T8"),
                new UpTheLadder(complaint("billing", "information", "国际漫游被多计费。", "谢女士", "309"))
                        .citing("T3", "T10"),
                survey().citing("T10", "T12"),
                article().citing("T13"),
                new InspectedCall("complaints", "1001").citing("T14"));
    }

    private static Scene twoCalls() {
        return new TwoCalls(
                Call.byPhone("consult", "怎么开通国际漫游？")
                        .from("陈女士", TwoCalls.ANSWERED, "public")
                        .answered("发短信或到营业厅开通，次日生效。"));
    }

    private static Scene leasedLine() {
        return new ImportantCustomer(
                new Matter(
                        "key-accounts",
                        Call.byPhone("data", "总部专线中断，各门店收不了款。")
                                .from("城东百货", "13900000312", "leased-line")));
    }

    private static Scene suggestion() {
        return new FiledSuggestion(
                Matter.noComplaint(
                        "records",
                        Call.byPhone("suggestion-service", "营业厅中午也应开两个窗口。")
                                .from("齐女士", "13900000314", "public")));
    }

    private static Matter payphone() {
        return new Matter(
                "marketing",
                Call.byPhone("payphone", "站前公用电话吞卡，不退余额。")
                        .from("陶先生", "13900000306", "public")
                        .at("站前路12号"));
    }

    private static Scene letter() {
        return new LetterAndReply(
                "marketing",
                "fixed-line",
                "申请装机两个月，一再推迟，恳请解决。",
                "装机拖延",
                new LetterAndReply.Writer("吕先生", "13900000315", "public"),
                "吕先生：装机已完成，向您致歉。特此函复。");
    }

    private static Scene voiceMessage() {
        return new VoiceMessage(
                complaint("marketing", "cards", "夜间留言：电话卡密码刮损，打不了电话。", "施先生", "316"),
                "13900000316");
    }

    private static Scene promisedDate() {
        return new PromisedDate(
                new Matter(
                        "key-accounts",
                        Call.byPhone("data", "专线时断时续，影响营业。")
                                .from("城东百货", "13900000303", "leased-line")));
    }

    private static Scene survey() {
        return new SurveyWithFacts(
                Call.byPhone("consult", "移机要多少钱，几天能好？")
                        .from("汤女士", "13900000317", "public")
                        .answered("城区七日内，手续费 108 元。"),
                Map.of(
                        "education", "college",
                        "age", "below-60",
                        "spending", "below-200",
                        "company", "8"));
    }

    private static Scene article() {
        return new FoundArticle(
                "装移机 收费",
                "moving-a-line",
                Call.byPhone("consult", "搬家后电话移机怎么收费？").from("袁先生", "13900000318", "public"));
    }

    private static Matter complaint(
            String department, String category, String text, String name, String number) {
        return new Matter(
                department, Call.byPhone(category, text).from(name, "13900000" + number, "public"));
    }
}
