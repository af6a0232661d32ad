package io.openhotline.reporting.listing;

import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.policy.domain.Dimension;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which tickets of a period are listed: those under a code of each given dimension, and those that
/// a measure counts.
record Filter(Map<Dimension, String> codes, @Nullable Measure measure) {
    /// The dimensions of tickets by which lists are filtered; each is a field of the stored fact.
    static final List<Dimension> DIMENSIONS =
            List.of(
                    Dimension.CATEGORY,
                    Dimension.KIND,
                    Dimension.NATURE,
                    Dimension.SEVERITY,
                    Dimension.DEPARTMENT,
                    Dimension.CHANNEL,
                    Dimension.STATE,
                    Dimension.SATISFACTION);

    private static final int MAX_CODE = 100;

    static Filter read(QueryReader query) {
        var codes = new EnumMap<Dimension, String>(Dimension.class);
        for (Dimension dimension : DIMENSIONS) {
            String code = query.text(field(dimension), MAX_CODE);
            if (code != null) {
                codes.put(dimension, code);
            }
        }
        return new Filter(codes, query.constant("measure", Measure.class));
    }

    /// Shows a department the tickets that it has, or had last.
    Filter of(@Nullable String department) {
        if (department == null) {
            return this;
        }
        var own = new EnumMap<Dimension, String>(Dimension.class);
        own.putAll(codes);
        own.merge(
                Dimension.DEPARTMENT, department, (asked, its) -> asked.equals(its) ? its : NOBODY);
        return new Filter(own, measure);
    }

    /// No department has this code.
    private static final String NOBODY = "";

    Sql condition() {
        Sql condition = Sql.of("true");
        for (var code : codes.entrySet()) {
            condition =
                    condition.and(
                            Sql.of(
                                    "coalesce(fact->>'%s', 'none') = ?"
                                            .formatted(field(code.getKey())),
                                    code.getValue()));
        }
        return measure == null
                ? condition
                : condition.and(
                        Sql.of(
                                "(fact->'measures'->>'%s')::bigint <> 0"
                                        .formatted(measure.column())));
    }

    private static String field(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }
}
