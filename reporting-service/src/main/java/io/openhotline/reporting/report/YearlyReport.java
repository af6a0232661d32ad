package io.openhotline.reporting.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The report of one year (P9).
@Schema(description = "The tickets received in one year, as they stand now")
record YearlyReport(
        @Schema(examples = "2026") int year,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(
                        type = SchemaType.STRING,
                        description = "Where the days begin and end",
                        examples = "Asia/Shanghai")
                ZoneId timeZone,
        YearlyCountLine total,
        YearlyCounts counts,
        List<YearlyIndicatorLine> indicators) {}
