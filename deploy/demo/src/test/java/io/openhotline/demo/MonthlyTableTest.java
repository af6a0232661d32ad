package io.openhotline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class MonthlyTableTest {

    @Test
    void counts_and_indicators_are_in_columns() throws JsonProcessingException {
        var report =
                new ObjectMapper()
                        .readTree(
                                """
                                {"month": "2026-11",
                                 "total": {"count": 3, "previousMonth": {"count": 1},
                                           "sameMonthLastYear": {"count": 0}},
                                 "counts": {"category": [
                                   {"name": {"zh": "报漏", "en": "Leak"}, "count": 3,
                                    "previousMonth": {"count": 1},
                                    "sameMonthLastYear": {"count": 0}},
                                   {"name": {"zh": "其他", "en": "Other"}, "count": 0}]},
                                 "indicators": [
                                   {"name": {"zh": "处理率", "en": "Handling rate"},
                                    "numerator": 2, "denominator": 3, "value": 0.6666,
                                    "target": 1.0, "met": false}]}
                                """);

        assertThat(MonthlyTable.of(report))
                .contains(
                        "Total 合计                                                     3           1           0",
                        "  Leak 报漏                                                    3           1           0",
                        "  Handling rate 处理率                                       2/3      66.7 %   100.0 % ✗")
                .noneMatch(line -> line.contains("Other"));
    }

    @Test
    void a_category_stands_below_the_one_that_includes_it() throws JsonProcessingException {
        var report =
                new ObjectMapper()
                        .readTree(
                                """
                                {"counts": {"category": [
                                   {"code": "noise", "parent": "other", "count": 2,
                                    "name": {"zh": "噪音", "en": "Noise"}},
                                   {"code": "leak", "parent": null, "count": 1,
                                    "name": {"zh": "报漏", "en": "Leak"}},
                                   {"code": "other", "parent": null, "count": 2,
                                    "name": {"zh": "其他", "en": "Other"}}]}}
                                """);

        assertThat(MonthlyTable.of(report).stream().filter(it -> it.startsWith("  ")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("  Leak 报漏"),
                        line -> assertThat(line).startsWith("  Other 其他"),
                        line -> assertThat(line).startsWith("    Noise 噪音"));
    }
}
