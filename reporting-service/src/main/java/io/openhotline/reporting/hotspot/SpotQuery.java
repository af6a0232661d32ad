package io.openhotline.reporting.hotspot;

import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.reporting.fact.domain.SpotScope;
import io.openhotline.reporting.hotspot.domain.Within;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The place and category that a request asks for, or why it is refused.
///
/// @param place empty for the whole area
/// @param category null for all categories
record SpotQuery(
        Within within,
        SpotScope scope,
        String place,
        @Nullable String category,
        @Nullable Cursor after,
        int limit,
        List<FieldError> errors) {
    private static final int MAX_CODE = 100;

    static Within within(QueryReader query) {
        return Objects.requireNonNullElse(query.constant("within", Within.class), Within.HOURS_24);
    }

    static SpotQuery page(QueryReader query) {
        Cursor after = query.cursor();
        int limit = query.limit();
        return read(query, after, limit);
    }

    static SpotQuery whole(QueryReader query, int limit) {
        return read(query, null, limit);
    }

    private static SpotQuery read(QueryReader query, @Nullable Cursor after, int limit) {
        Within within = within(query);
        SpotScope scope =
                Objects.requireNonNullElse(query.constant("scope", SpotScope.class), SpotScope.ALL);
        String place = query.text("place", MAX_CODE);
        String category = query.text("category", MAX_CODE);
        var errors = new ArrayList<>(query.errors());
        if (errors.isEmpty()) {
            check(scope, place, category, errors);
        }
        return new SpotQuery(
                within, scope, place == null ? "" : place, category, after, limit, errors);
    }

    private static void check(
            SpotScope scope,
            @Nullable String place,
            @Nullable String category,
            List<FieldError> errors) {
        if ((place == null) != (scope == SpotScope.ALL)) {
            errors.add(FieldError.of("place", "place-of-scope"));
        }
        if (scope == SpotScope.ALL && category == null) {
            errors.add(FieldError.of("category", "category-or-place"));
        }
    }
}
