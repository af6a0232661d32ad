package io.openhotline.reporting.report;

import io.openhotline.reporting.report.domain.Span;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A range of days as clients see it.
@Schema(
        name = "Days",
        description = "A range of days, to which both belong",
        requiredProperties = {"firstDay", "lastDay"})
record DaysView(LocalDate firstDay, LocalDate lastDay) {
    static DaysView of(Span days) {
        return new DaysView(days.first(), days.last());
    }
}
