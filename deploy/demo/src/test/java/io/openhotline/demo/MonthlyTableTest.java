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
}
