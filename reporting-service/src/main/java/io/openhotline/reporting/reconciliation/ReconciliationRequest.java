package io.openhotline.reporting.reconciliation;

import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.reporting.report.domain.Period;
import io.openhotline.reporting.report.domain.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /reconciliations`.
@Schema(
        name = "ReconciliationRequest",
        description = "The days to be compared",
        requiredProperties = {"from", "to"})
record ReconciliationRequest(
        @Schema(description = "The first day", format = "date", examples = "2026-11-01")
                @Nullable String from,
        @Schema(
                        description = "The last day, which belongs to the comparison",
                        format = "date",
                        examples = "2026-11-30")
                @Nullable String to,
        @Schema(
                        description =
                                "After how many minutes differences are compared again, because an"
                                        + " event may have been on its way",
                        minimum = "0",
                        maximum = "60",
                        defaultValue = "5")
                @Nullable Integer graceMinutes) {
    static final Duration GRACE = Duration.ofMinutes(5);
    private static final int MOST_DAYS = 3_660;
    private static final int MOST_MINUTES = 60;

    /// Empty if the days don't exist, are in the wrong order or too many.
    Optional<Span> days(DayOfWeek weekStart) {
        return from == null || to == null
                ? Optional.empty()
                : Period.parse(from + "--" + to, weekStart)
                        .map(Period::days)
                        .filter(days -> days.length() <= MOST_DAYS);
    }

    Duration grace() {
        return graceMinutes == null ? GRACE : Duration.ofMinutes(graceMinutes);
    }

    List<FieldError> errors(DayOfWeek weekStart) {
        var errors = new ArrayList<FieldError>();
        if (days(weekStart).isEmpty()) {
            errors.add(FieldError.of(from == null ? "/from" : "/to", "days"));
        }
        if (graceMinutes != null && (graceMinutes < 0 || graceMinutes > MOST_MINUTES)) {
            errors.add(FieldError.of("/graceMinutes", "range", 0, MOST_MINUTES));
        }
        return errors;
    }
}
