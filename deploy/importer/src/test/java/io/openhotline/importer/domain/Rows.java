package io.openhotline.importer.domain;

import io.openhotline.importer.domain.CourseRule.Contradictory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A leak report in the export of an old system.
final class Rows {
    static final Header HEADER =
            new Header(List.of("编号", "来电时间", "办结时间", "渠道", "内容", "管径", "状态", "电话"));

    private static final List<String> LEAK =
            List.of(
                    "L-1",
                    "2026/1/6 12:09:38",
                    "2026/1/7 9:00:00",
                    "电话",
                    "解放路 88 号门前漏水",
                    "200",
                    "办结",
                    "13800001234.0");

    private Rows() {}

    static Row aLeak() {
        return new Row(2, HEADER, LEAK);
    }

    static Row aLeakWith(String column, String value) {
        int changed = HEADER.index(column).orElseThrow();
        var cells = new java.util.ArrayList<>(LEAK);
        cells.set(changed, value);
        return new Row(2, HEADER, cells);
    }

    static Mapping aMapping() {
        return aMapping(null);
    }

    static Mapping aMapping(@Nullable Contradictory contradictory) {
        return aMapping(List.of("编号"), contradictory);
    }

    static Mapping aMappingWithKey(String... columns) {
        return aMapping(List.of(columns), null);
    }

    private static Mapping aMapping(List<String> key, @Nullable Contradictory contradictory) {
        return new Mapping(
                "old-system",
                null,
                null,
                "Asia/Shanghai",
                List.of("uuuu/M/d H:mm:ss"),
                null,
                key,
                "来电时间",
                Map.of(
                        "channel",
                                new ValueRule("渠道", null, null, Map.of("电话", "phone"), null, null),
                        "category", constant("leak"),
                        "description", new ValueRule(null, "{内容}（{管径}）", null, null, null, null),
                        "customer.phone", column("电话", null),
                        "place.address", column("内容", null),
                        "fields.pipeDiameterMm", column("管径", ValueRule.Type.INTEGER)),
                aCourse(contradictory));
    }

    private static CourseRule aCourse(@Nullable Contradictory contradictory) {
        return new CourseRule(
                "状态",
                Map.of(
                        "办结", CourseRule.Kind.COMPLETE,
                        "撤销", CourseRule.Kind.WITHDRAW,
                        "处理中", CourseRule.Kind.OPEN),
                null,
                "办结时间",
                contradictory,
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
