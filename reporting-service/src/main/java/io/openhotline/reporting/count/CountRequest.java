package io.openhotline.reporting.count;

import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.reporting.figure.AxisFilters;
import io.openhotline.reporting.figure.QuestionReader;
import io.openhotline.reporting.figure.domain.Axis;
import io.openhotline.reporting.figure.domain.Question;
import io.openhotline.reporting.report.PeriodQuery;
import io.openhotline.reporting.report.domain.Period;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the body of `POST /counts`.
@Schema(
        name = "CountRequest",
        description =
                "The period, as `period`, or as `from` and `to`; what the lines are by; filters")
record CountRequest(
        @Schema(description = "As in `GET /figures`", examples = "2026-Q4") @Nullable String period,
        @Schema(description = "The first day", format = "date") @Nullable String from,
        @Schema(description = "The last day, which belongs to the period", format = "date")
                @Nullable String to,
        @Schema(
                        description = "Up to four different dimensions; without any, one line",
                        examples = "[\"department\", \"kind\", \"nature\"]")
                @Nullable List<@Nullable String> by,
        @Schema(
                        description = "A code for each dimension that is filtered",
                        examples = "{\"channel\": \"phone\"}")
                @Nullable Map<String, @Nullable String> filters) {
    private static final int MOST = 4;

    /// A question, or what is wrong with the request.
    ///
    /// @param question null if there are errors
    record Read(@Nullable Question question, List<FieldError> errors) {}

    Read read(QuestionReader reader, DayOfWeek weekStart) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("period", period);
        fields.put("from", from);
        fields.put("to", to);
        fields.put("by", by == null || by.isEmpty() ? null : joined(by));
        var query = QueryReader.ofBody(fields);
        var filtered = QueryReader.ofBody(filters == null ? Map.of() : filters);
        List<Axis> axes = reader.by(query, MOST);
        Map<Axis, String> codes = AxisFilters.read(filtered, EnumSet.allOf(Axis.class));
        PeriodQuery asked = PeriodQuery.read(query, weekStart);
        List<FieldError> errors =
                Stream.concat(
                                asked.errors().stream().map(CountRequest::inBody),
                                filtered.errors().stream().map(CountRequest::inFilters))
                        .toList();
        Period read = asked.period();
        return read == null || !errors.isEmpty()
                ? new Read(null, errors)
                : new Read(new Question(read.days(), axes, codes, reader.department()), errors);
    }

    private static String joined(List<@Nullable String> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static FieldError inBody(FieldError error) {
        return error.pointer().startsWith("/")
                ? error
                : new FieldError("/" + error.pointer(), error.rule(), error.detail());
    }

    private static FieldError inFilters(FieldError error) {
        return new FieldError("/filters" + error.pointer(), error.rule(), error.detail());
    }
}
