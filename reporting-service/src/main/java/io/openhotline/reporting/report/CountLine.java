package io.openhotline.reporting.report;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.Dimension;
import io.openhotline.reporting.report.domain.Figures;
import io.openhotline.reporting.report.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The tickets under one code.
@Schema(description = "How many tickets a code has, and the trend")
record CountLine(
        @Schema(description = "A code of the pack or a constant; `none` where tickets have none")
                String code,
        LocalText name,
        long count,
        CountTrend previousMonth,
        CountTrend sameMonthLastYear) {

    static CountLine of(Figures figures, Dimension dimension, String code, LocalText name) {
        long now = count(figures, Period.REPORTED, dimension, code);
        return new CountLine(
                code,
                name,
                now,
                CountTrend.of(now, count(figures, Period.PREVIOUS, dimension, code)),
                CountTrend.of(now, count(figures, Period.LAST_YEAR, dimension, code)));
    }

    private static long count(Figures figures, Period period, Dimension dimension, String code) {
        return figures.of(period, dimension, code).tickets();
    }
}
