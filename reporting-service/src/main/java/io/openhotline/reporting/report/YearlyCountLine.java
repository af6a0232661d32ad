package io.openhotline.reporting.report;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.Dimension;
import io.openhotline.reporting.report.domain.Figures;
import io.openhotline.reporting.report.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The tickets of a year under one code.
@Schema(description = "How many tickets a code has in a year, and the trend")
record YearlyCountLine(
        @Schema(description = "A code of the pack or a constant; `none` where tickets have none")
                String code,
        LocalText name,
        long count,
        CountTrend lastYear) {

    static YearlyCountLine of(Figures figures, Dimension dimension, String code, LocalText name) {
        long now = figures.of(Period.REPORTED, dimension, code).tickets();
        long then = figures.of(Period.LAST_YEAR, dimension, code).tickets();
        return new YearlyCountLine(code, name, now, CountTrend.of(now, then));
    }
}
