package io.openhotline.importer.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A leak report as some old system exported it.
final class Rows {
    private Rows() {}

    static Row aLeak() {
        return new Row(
                2,
                true,
                Map.of(
                        "编号", "L-1",
                        "来电时间", "2026/1/6 12:09:38",
                        "办结时间", "2026/1/7 9:00:00",
                        "渠道", "电话",
                        "内容", "解放路 88 号门前漏水",
                        "管径", "200",
                        "状态", "办结"));
    }

    static Row aLeakWith(String column, String value) {
        var cells = new LinkedHashMap<>(aLeak().cells());
        cells.put(column, value);
        return new Row(2, true, cells);
    }

    static Mapping aMapping() {
        return new Mapping(
                "old-system",
                null,
                null,
                "Asia/Shanghai",
                "uuuu/M/d H:mm:ss",
                "编号",
                "来电时间",
                Map.of(
                        "channel",
                                new ValueRule("渠道", null, null, Map.of("电话", "phone"), null, null),
                        "category", constant("leak"),
                        "description", new ValueRule(null, "{内容}（{管径}）", null, null, null, null),
                        "place.address", column("内容", null),
                        "fields.pipeDiameterMm", column("管径", ValueRule.Type.INTEGER)),
                aCourse());
    }

    private static CourseRule aCourse() {
        return new CourseRule(
                "状态",
                Map.of(
                        "办结", CourseRule.Kind.COMPLETE,
                        "撤销", CourseRule.Kind.WITHDRAW,
                        "处理中", CourseRule.Kind.OPEN),
                null,
                "办结时间",
                Map.of(
                        "outcome", constant("SOLVED"),
                        "remedy", constant("更换管段"),
                        "valid", constant("true")),
                Map.of("reason", constant("来电人撤销")));
    }

    private static ValueRule constant(String value) {
        return new ValueRule(null, null, value, null, null, null);
    }

    private static ValueRule column(String column, ValueRule.@Nullable Type type) {
        return new ValueRule(column, null, null, null, null, type);
    }
}
