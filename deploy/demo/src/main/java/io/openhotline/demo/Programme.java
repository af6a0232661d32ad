package io.openhotline.demo;

import io.openhotline.client.CommandException;
import java.util.List;
import java.util.Map;

/// What the demo plays on a pack. `category` tells a system that runs the pack from others, and
/// `desk` is the role that files tickets: where all that agents make is reviewed, a senior agent
/// (T5). `heads` are the staff numbers of the departments' heads who approve outcomes (C4).
record Programme(
        String pack,
        String category,
        String desk,
        List<String> departments,
        List<Scene> scenes,
        Map<String, String> heads) {
    private static final List<Programme> ALL =
            List.of(
                    waterUtility(),
                    telecom(),
                    CallCentre.programme(),
                    propertyManagement(),
                    CityCard.programme());

    /// A programme of a pack without approvals.
    Programme(
            String pack,
            String category,
            String desk,
            List<String> departments,
            List<Scene> scenes) {
        this(pack, category, desk, departments, scenes, Map.of());
    }

    static List<Programme> all() {
        return ALL;
    }

    /// The packs that have a programme.
    static List<String> packs() {
        return ALL.stream().map(Programme::pack).toList();
    }

    static Programme of(String pack) {
        return ALL.stream()
                .filter(programme -> programme.pack().equals(pack))
                .findFirst()
                .orElseThrow(() ->
                        new CommandException(
                                "there is no demo of the pack "
                                        + pack
                                        + "; there are: "
                                        + packs()));
    }

    private static Programme waterUtility() {
        return new Programme(
                "water-utility",
                "consult-price",
                "agent",
                List.of("sales-office", "engineering", "water-plant", "technical"),
                List.of(
                        new FirstContact(),
                        new LargeLeak(),
                        new SmallLeak(),
                        new BurstMain(),
                        new Rework(),
                        new Supplement(),
                        new Withdrawal(),
                        new Returned(),
                        new ParkedReply(),
                        new MajorMatter(),
                        emergency(),
                        new SealedComplaint(),
                        new TwoCalls(),
                        new Unreachable(),
                        new DoorVisit(),
                        new LetterAndReply(),
                        new MergedAndUnmerged(),
                        new QuotedArticle(),
                        new InspectedCall("water", "1001"),
                        meterForm()));
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

    /// Covers W9.
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

    private static Programme telecom() {
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
                List.of(
                        new MoreTime(
                                new Matter(
                                        "network",
                                        Call.byPhone("wireless", "手机在家里没有信号，通话经常中断。")
                                                .from("褚先生", "13900000301", "public"))),
                        new StandStill(
                                new Matter(
                                        "billing",
                                        Call.byPhone("information", "上月多出一笔信息费，没有订过。")
                                                .from("卫女士", "13900000302", "public"))),
                        new PromisedDate(
                                new Matter(
                                        "key-accounts",
                                        Call.byPhone("data", "专线时断时续，影响营业。")
                                                .from("城东百货", "13900000303", "leased-line"))),
                        new ReportedAgain(
                                new Matter(
                                        "marketing",
                                        Call.byPhone("fixed-line", "来电显示功能一直没有开通。")
                                                .from("蒋先生", "13900000304", "public"))),
                        new AgainstTheWarning(
                                new Matter(
                                        "network",
                                        Call.byPhone("data", "宽带网速达不到签约速率。")
                                                .from("沈女士", "13900000305", "public"))),
                        new SecondPerson(
                                new Matter(
                                        "marketing",
                                        Call.byPhone("payphone", "站前公用电话吞卡，不退余额。")
                                                .from("陶先生", "13900000306", "public")
                                                .at("站前路12号"))),
                        new RefusedReturn(
                                new Matter(
                                        "network",
                                        Call.byPhone("wireless", "地下车库没有信号。")
                                                .from("姜女士", "13900000307", "public"))),
                        new LeadAndCoHandler(
                                new Matter(
                                        "network",
                                        Call.byPhone("data", "家里宽带频繁掉线。")
                                                .from("戚先生", "13900000308", "public")),
                                "installation"),
                        new UpTheLadder(
                                new Matter(
                                        "billing",
                                        Call.byPhone("information", "国际漫游被多计费。")
                                                .from("谢女士", "13900000309", "public"))),
                        new RepeatedComplaint(
                                new Matter(
                                        "network",
                                        Call.byPhone("wireless", "小区里一直没有信号。")
                                                .from("邹先生", "13900000310", "public")),
                                "manager-line"),
                        new InspectedCall("complaints", "1001")));
    }

    private static Programme propertyManagement() {
        return new Programme(
                "property-management",
                "special-service",
                "agent",
                List.of("project-lead", "service", "customer-service", "engineering", "security"),
                List.of(
                        new AskTheSupervisor(),
                        new NoonHandover(
                                new Matter(
                                        "engineering",
                                        Call.byPhone("repair", "厨房水槽下面的角阀一直滴水。")
                                                .from("邵女士", "13900000502", "owner")
                                                .at("桂花园 8 幢 1201 室")
                                                .with("room", "8-1201")),
                                "1101")));
    }
}
