package io.openhotline.demo;

import java.util.List;
import java.util.Map;

/// Defines the demo of the pack property-management: a day of the service centre (P1 to P9).
final class PropertyManagement {
    private PropertyManagement() {}

    static Programme programme() {
        return new Programme(
                "property-management",
                "special-service",
                "agent",
                List.of("project-lead", "service", "customer-service", "engineering", "security"),
                List.of(
                        sources().citing("P1"),
                        new AskTheSupervisor().citing("P2"),
                        new PassedOn(repair("楼道门禁坏了。", "13900000512"), "security").citing("P2"),
                        routes().citing("P4"),
                        majorComplaint().citing("P3", "P5"),
                        safetyWarning().citing("P5"),
                        new NoonHandover(repair("厨房水槽下面的角阀一直滴水。", "13900000502"), "1101")
                                .citing("P3", "P6"),
                        confirmation().citing("P7"),
                        new UntilSatisfied(complaint("楼下餐馆油烟直排。", "13900000515"), "邵女士")
                                .citing("P7"),
                        new DoorVisit(complaint("门厅保洁不到位。", "13900000516"), "沈先生").citing("P8")));
    }

    private static Scene sources() {
        return new Sources(
                List.of(
                        "phone",
                        "collected",
                        "head-office",
                        "front-desk",
                        "owners-committee",
                        "told-to-staff",
                        "written"),
                Call.byPhone("inquiry", "地下车库月租多少钱？")
                        .from("金先生", "13900000511", "tenant")
                        .answered("每月 300 元，另收管理费 80 元。"));
    }

    private static Scene routes() {
        return new PreviewedRoutes(
                Map.of(
                        "category=complaint&kind=COMPLAINT&severity=MAJOR", "project-lead",
                        "category=special-service&kind=OTHER", "service",
                        "category=complaint&kind=COMPLAINT", "customer-service",
                        "category=suggestion&kind=SUGGESTION", "customer-service",
                        "category=repair&kind=REPAIR", "engineering",
                        "category=public-safety&kind=OTHER", "security"));
    }

    private static Scene majorComplaint() {
        return new ToldInParallel(
                new Matter(
                        "project-lead",
                        Call.byPhone("complaint", "电梯本月第三次困人，老人受惊送医。")
                                .from("邱女士", "13900000513", "owner")
                                .saying("severity", "MAJOR")),
                List.of("role:supervisor", "role:manager", "department:project-lead"));
    }

    private static Scene safetyWarning() {
        return new ToldInParallel(
                Matter.noComplaint(
                        "security",
                        Call.byPhone("public-safety", "东门附近有人翻越围栏。")
                                .from("路过业主", "13900000514", "owner")
                                .at("桂花园 东门")),
                List.of("role:supervisor", "role:manager", "department:project-lead"));
    }

    private static Scene confirmation() {
        return new PrintedForm(
                Matter.noComplaint(
                        "service",
                        Call.byPhone("special-service", "请安排一次家庭保洁，三小时。")
                                .from("邵女士", "13900000517", "owner")
                                .with("room", "8-1201")),
                "customer-confirmation",
                Map.of(
                        "room", "8-1201",
                        "work", "全屋保洁三小时",
                        "costYuan", 240,
                        "opinion", "agreed",
                        "signedBy", "邵女士"));
    }

    private static Matter repair(String description, String phone) {
        return Matter.noComplaint(
                "engineering",
                Call.byPhone("repair", description)
                        .from("邵女士", phone, "owner")
                        .at("桂花园 8 幢 1201 室")
                        .with("room", "8-1201"));
    }

    private static Matter complaint(String description, String phone) {
        return new Matter(
                "customer-service",
                Call.byPhone("complaint", description).from("业主", phone, "owner"));
    }
}
