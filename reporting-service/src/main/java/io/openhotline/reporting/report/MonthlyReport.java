package io.openhotline.reporting.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The report of one month (P9, W7).
@Schema(description = "The tickets received in one month, as they stand now")
record MonthlyReport(
        @Schema(type = SchemaType.STRING, examples = "2026-11") YearMonth month,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(
                        type = SchemaType.STRING,
                        description = "Where the days begin and end",
                        examples = "Asia/Shanghai")
                ZoneId timeZone,
        CountLine total,
        Counts counts,
        List<IndicatorLine> indicators) {}
