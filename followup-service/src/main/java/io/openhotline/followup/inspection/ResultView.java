package io.openhotline.followup.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.inspection.ResultQuery.By;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the summed results of a person, a line, an item or a fatal error.
@Schema(
        name = "InspectionResults",
        description = "The summed results of a person, a line, an item or a fatal error",
        requiredProperties = {"code", "inspections"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultView(
        @Schema(
                        description =
                                "The staff number, `ticket/<category>`, `call/<queue>` or"
                                        + " `listening/<line>`, or the code of the item or error",
                        examples = "1001")
                String code,
        @Schema(description = "How many sheets count", examples = "8") long inspections,
        @Schema(
                        description =
                                "How many of them passed, or have all points of the item; missing for"
                                        + " fatal errors",
                        examples = "7")
                @Nullable Long passed,
        @Schema(
                        description =
                                "The mean score, or the share of the item's points, from 0 to 100;"
                                        + " missing for fatal errors",
                        examples = "91.5")
                @Nullable BigDecimal score) {

    static ResultView of(
            String code, long inspections, long passed, long points, long most, By by) {
        return by == By.FATAL
                ? new ResultView(code, inspections, null, null)
                : new ResultView(code, inspections, passed, share(points, most));
    }

    private static BigDecimal share(long points, long most) {
        return BigDecimal.valueOf(points)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(most), 1, RoundingMode.HALF_UP);
    }

    /// Documents the shape of the list.
    @Schema(
            name = "InspectionResultList",
            description = "Summed results",
            requiredProperties = "items")
    record ResultList(List<ResultView> items) {}
}
