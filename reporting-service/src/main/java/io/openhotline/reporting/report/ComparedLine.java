package io.openhotline.reporting.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A line of a report with its trends, under the names of each [ReportFormat].
interface ComparedLine<T> {
    T previous();

    T yearBefore();

    @JsonProperty("previousMonth")
    @Schema(description = "`previous` at the address of months")
    @JsonView(ReportFormat.Monthly.class)
    default T previousMonth() {
        return previous();
    }

    @JsonProperty("sameMonthLastYear")
    @Schema(description = "`yearBefore` at the address of months")
    @JsonView(ReportFormat.Monthly.class)
    default T sameMonthLastYear() {
        return yearBefore();
    }

    @JsonProperty("lastYear")
    @Schema(description = "`yearBefore` at the address of years")
    @JsonView(ReportFormat.Yearly.class)
    default T lastYear() {
        return yearBefore();
    }
}
