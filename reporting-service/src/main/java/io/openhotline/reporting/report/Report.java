package io.openhotline.reporting.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The report of one period (P9, W7).
@Schema(
        description = "The tickets received in one period, as they stand now",
        requiredProperties = {
            "firstDay",
            "lastDay",
            "previousDays",
            "yearBeforeDays",
            "timeZone",
            "total",
            "counts",
            "measures",
            "indicators",
            "calls"
        })
record Report(
        @JsonView(ReportFormat.General.class)
                @Schema(
                        description = "The period in the form of its address, at the general one",
                        examples = "2026-11")
                String period,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(
                        description =
                                "The days of the period before that the figures are compared with. While"
                                        + " the period runs, they are as many as have passed, today"
                                        + " included")
                DaysView previousDays,
        @Schema(description = "The same of the period a year before") DaysView yearBeforeDays,
        @Schema(
                        description = "Name of the time zone in which the days begin and end",
                        examples = "Asia/Shanghai")
                String timeZone,
        CountLine total,
        Counts counts,
        @Schema(
                        description =
                                "How often something happened to the tickets: reworks, returns, warnings")
                List<CountLine> measures,
        List<IndicatorLine> indicators,
        Calls calls) {

    @JsonProperty("month")
    @Schema(description = "`period` at the address of months")
    @JsonView(ReportFormat.Monthly.class)
    String month() {
        return period;
    }

    @JsonProperty("year")
    @Schema(description = "`period` at the address of years")
    @JsonView(ReportFormat.Yearly.class)
    int year() {
        return firstDay.getYear();
    }
}
