package io.openhotline.reporting.report.domain;

import java.time.YearMonth;

/// The month of a report and the two that it is compared with (P9).
public enum Period {
    REPORTED,
    PREVIOUS_MONTH,
    SAME_MONTH_LAST_YEAR;

    public YearMonth of(YearMonth reported) {
        return switch (this) {
            case REPORTED -> reported;
            case PREVIOUS_MONTH -> reported.minusMonths(1);
            case SAME_MONTH_LAST_YEAR -> reported.minusYears(1);
        };
    }
}
