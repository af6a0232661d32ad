package io.openhotline.demo;

import java.util.List;
import java.util.Map;

/// Defines the demo of the pack call-centre-400: the customers of a manufacturer (C1 to C7).
final class CallCentre {
    private CallCentre() {}

    static Programme programme() {
        return new Programme(
                "call-centre-400",
                "complaint-transport",
                "agent",
                List.of("quality", "logistics", "after-sales", "sales"),
                List.of(
                        consult().citing("C1"),
                        registrationForm().citing("C2"),
                        emergency().citing("C3"),
                        new HeadsApproval(claim(), "2001", "2021"),
                        new ThreeTimesADay(transport("13900000402", "冰箱送到时外壳凹陷。", "冰箱 BCD-218")),
                        new PromisedDate(quality("13900000401", "空调室外机噪音很大，装好才一周。", "家用空调 KF-35")),
                        new MoreTime(transport("13900000403", "洗衣机少了进水管。", "洗衣机 XQ-80"))
                                .citing("C5"),
                        new StandStill(service("13900000404", "安装师傅多收了材料费。", "安装服务")).citing("C5"),
                        new ReportedAgain(service("13900000405", "预约上门没有人来。", "上门服务")).citing("C5"),
                        new AgainstTheWarning(quality("13900000406", "洗衣机脱水时晃动。", "洗衣机 XQ-80"))
                                .citing("C4"),
                        new RefusedReturn(transport("13900000407", "送货员把电视放在楼下就走了。", "电视 L55"))
                                .citing("C7"),
                        new OwnQuestions(
                                        quality("13900000410", "微波炉转盘不转。", "微波炉 MW-20"),
                                        "product-quality")
                                .citing("C6"),
                        new OwnQuestions(transport("13900000411", "电视纸箱破损。", "电视 L65"), "delivery")
                                .citing("C6"),
                        new LastRework(service("13900000409", "维修后三天又出同样的故障。", "洗碗机 DW-12"))
                                .citing("C6"),
                        new NoonHandover(
                                        service("13900000412", "上门时间一改再改。", "上门服务"),
                                        "1101",
                                        "客户晚上七点以后方便接电话")
                                .citing("C7"),
                        new InspectedCall("after-sales", "1001").citing("C1"),
                        new EveryPeriod().citing("C6")),
                Map.of(
                        "quality",
                        "2021",
                        "logistics",
                        "2022",
                        "after-sales",
                        "2023",
                        "sales",
                        "2024"));
    }

    private static Scene consult() {
        return new AnsweredAtOnce(
                Call.byPhone("consult-product", "空气净化器的滤网多久换一次？")
                        .from("金女士", "13900000413", "consumer")
                        .answered("一般六个月，机身指示灯变红就该换了，旗舰店有原装滤网。"));
    }

    /// The form begins with the filing, and the agent adds what the customer wants.
    private static Scene registrationForm() {
        return new PrintedForm(
                quality("13900000408", "电饭煲第三次跳闸。", "电饭煲 FC-30"),
                "complaint-registration",
                Map.of("demand", "退货并赔偿电费", "responsible", "侯建国"));
    }

    private static Scene emergency() {
        return new Emergency(
                Matter.noComplaint("quality", Call.byPhone("emergency", "热水器漏电，有人触电！")),
                Map.of("customer", Map.of("name", "方女士", "phone", "13900000451")),
                "方女士");
    }

    private static Matter claim() {
        return new Matter(
                "quality",
                Call.byPhone("complaint-quality", "空调不制冷，要求换机并赔偿。")
                        .from("许女士", "13900000414", "consumer")
                        .with("about", "家用空调 KF-50")
                        .with("claimYuan", 860));
    }

    private static Matter quality(String phone, String description, String about) {
        return complaint("quality", "quality", phone, description, about);
    }

    private static Matter transport(String phone, String description, String about) {
        return complaint("logistics", "transport", phone, description, about);
    }

    private static Matter service(String phone, String description, String about) {
        return complaint("after-sales", "service", phone, description, about);
    }

    private static Matter complaint(
            String department, String kind, String phone, String description, String about) {
        return new Matter(
                department,
                Call.byPhone("complaint-" + kind, description)
                        .from("客户" + phone.substring(8), phone, "consumer")
                        .with("about", about));
    }
}
