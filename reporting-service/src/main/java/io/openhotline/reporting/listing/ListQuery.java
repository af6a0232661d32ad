package io.openhotline.reporting.listing;

import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.reporting.report.domain.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The list that a request asks for, or why it is refused.
///
/// @param list null if there are errors
record ListQuery(@Nullable TicketList list, int limit, List<FieldError> errors) {
    private static final FieldError NO_PERIOD = FieldError.of("period", "period");

    /// Reads the request for a page.
    static ListQuery page(Optional<Period> period, QueryReader query) {
        Filter filter = Filter.read(query);
        Cursor after = query.cursor();
        int limit = query.limit();
        return of(period, filter, after, limit, query.errors());
    }

    /// Reads the request for a file, which has no pages.
    static ListQuery file(Optional<Period> period, QueryReader query) {
        Filter filter = Filter.read(query);
        return of(period, filter, null, 0, query.errors());
    }

    private static ListQuery of(
            Optional<Period> period,
            Filter filter,
            @Nullable Cursor after,
            int limit,
            List<FieldError> errors) {
        if (period.isEmpty()) {
            return new ListQuery(
                    null, limit, Stream.concat(Stream.of(NO_PERIOD), errors.stream()).toList());
        }
        return new ListQuery(
                errors.isEmpty() ? new TicketList(period.get().days(), filter, after) : null,
                limit,
                errors);
    }
}
