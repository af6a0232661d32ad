package io.openhotline.reporting.report;

import com.fasterxml.jackson.annotation.JsonView;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.report.domain.Compared;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The number of tickets under one code.
@Schema(
        description = "How many tickets a code has, and the trend",
        requiredProperties = {"code", "name", "parent", "count"})
record CountLine(
        @Schema(description = "A code of the pack or a constant; `none` for tickets without a code")
                String code,
        LocalText name,
        @Schema(
                        description =
                                "The category whose line includes this one; null for one at the top,"
                                        + " and for all other lines",
                        nullable = true)
                @Nullable String parent,
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
        return of(code, name, null, count);
    }

    static CountLine of(
            String code, LocalText name, @Nullable String parent, Compared<Long> count) {
        return new CountLine(
                code,
                name,
                parent,
                count.now(),
                CountTrend.of(count.now(), count.previous()),
                CountTrend.of(count.now(), count.yearBefore()));
    }
}
