package io.openhotline.reporting.report;

import com.fasterxml.jackson.annotation.JsonView;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.report.domain.Compared;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The number of tickets under one code.
@Schema(
        description = "How many tickets a code has, and the trend",
        requiredProperties = {"code", "name", "count"})
record CountLine(
        @Schema(description = "A code of the pack or a constant; `none` for tickets without a code")
                String code,
        LocalText name,
        long count,
        @JsonView(ReportFormat.General.class)
                @Schema(description = "Against the period before, at the general address")
                CountTrend previous,
        @JsonView(ReportFormat.General.class)
                @Schema(
                        description =
                                "Against the same period a year before, at the general address")
                CountTrend yearBefore)
        implements ComparedLine<CountTrend> {

    static CountLine of(String code, LocalText name, Compared<Long> count) {
        return new CountLine(
                code,
                name,
                count.now(),
                CountTrend.of(count.now(), count.previous()),
                CountTrend.of(count.now(), count.yearBefore()));
    }
}
