package io.openhotline.reporting.report;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The incoming calls of the hotline, of one queue, or of one agent (T2).
@Schema(
        description = "How many calls came in, and how fast they were answered (T2)",
        requiredProperties = {
            "code",
            "name",
            "calls",
            "answered",
            "abandoned",
            "abandonedEarly",
            "promised",
            "inTime",
            "waitSeconds",
            "averageAnswerSeconds"
        })
record CallLine(
        @Schema(description = "`all`, a queue, or a staff number; `none` for calls without one")
                String code,
        LocalText name,
        @Schema(description = "Incoming calls that were answered, or are over") long calls,
        long answered,
        @Schema(description = "The caller hung up before an answer") long abandoned,
        @Schema(description = "Abandoned within the pack's time to the answer") long abandonedEarly,
        @Schema(description = "An agent of the queue was free, and the caller didn't hang up early")
                long promised,
        @Schema(description = "Promised, and answered within the pack's time (15 s)") long inTime,
        @Schema(description = "Seconds that callers waited for their answer, in sum")
                long waitSeconds,
        @Schema(
                        description =
                                "`waitSeconds` divided by `answered`, to a tenth; null if no call was"
                                        + " answered",
                        nullable = true)
                @Nullable BigDecimal averageAnswerSeconds) {

    static CallLine of(String code, LocalText name, Measures sums) {
        long answered = sums.of(Measure.CALLS_ANSWERED);
        long waited = sums.of(Measure.CALL_WAIT_SECONDS);
        return new CallLine(
                code,
                name,
                sums.of(Measure.CALLS),
                answered,
                sums.of(Measure.CALLS_ABANDONED),
                sums.of(Measure.CALLS_ABANDONED_EARLY),
                sums.of(Measure.CALLS_PROMISED),
                sums.of(Measure.CALLS_IN_TIME),
                waited,
                answered == 0 ? null : average(waited, answered));
    }

    private static BigDecimal average(long waited, long answered) {
        return BigDecimal.valueOf(waited)
                .divide(BigDecimal.valueOf(answered), 1, RoundingMode.HALF_UP);
    }
}
