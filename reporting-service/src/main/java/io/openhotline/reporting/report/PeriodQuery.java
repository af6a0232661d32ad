package io.openhotline.reporting.report;

import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.reporting.report.domain.Period;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The period that a request asks for, or why there is none.
///
/// @param period null if there are errors
public record PeriodQuery(@Nullable Period period, List<FieldError> errors) {
    /// @param query errors of other parameters
    static PeriodQuery of(Optional<Period> period, FieldError missing, List<FieldError> query) {
        List<FieldError> errors =
                period.isPresent()
                        ? query
                        : Stream.concat(Stream.of(missing), query.stream()).toList();
        return new PeriodQuery(errors.isEmpty() ? period.orElseThrow() : null, errors);
    }

    /// Reads `period`, or the days `from` and `to`, which both belong to it.
    public static PeriodQuery read(QueryReader query, DayOfWeek weekStart) {
        String from = query.text("from", 10);
        String to = query.text("to", 10);
        Period named = query.read("period", text -> Period.parse(text, weekStart), "period");
        Optional<Period> period =
                named == null && from != null && to != null
                        ? Period.parse(from + "--" + to, weekStart)
                        : Optional.ofNullable(named).filter(_ -> from == null && to == null);
        List<FieldError> errors = query.errors();
        return errors.isEmpty()
                ? of(period, FieldError.of(from == null ? "period" : "to", "days"), errors)
                : new PeriodQuery(null, errors);
    }
}
