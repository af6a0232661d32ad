package io.openhotline.reporting.listing;

import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.figure.AxisFilters;
import io.openhotline.reporting.figure.domain.Axis;
import io.openhotline.reporting.policy.CategoryTree;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which tickets of a period are listed: those that figures count under a code of each given axis,
/// and those that a measure counts. The stored fact has a field for each axis.
record Filter(Map<Axis, String> codes, @Nullable Measure measure) {
    private static final List<Measure> MEASURES =
            Arrays.stream(Measure.values()).filter(Measure::isOfTickets).toList();

    /// No department has this code.
    private static final String NOBODY = "";

    static Filter read(QueryReader query) {
        return new Filter(
                AxisFilters.read(query, Axis.OF_TICKETS), query.constant("measure", MEASURES));
    }

    /// Shows a department the tickets that it has, or had last.
    Filter of(@Nullable String department) {
        if (department == null) {
            return this;
        }
        var own = new EnumMap<Axis, String>(Axis.class);
        own.putAll(codes);
        own.merge(Axis.DEPARTMENT, department, (asked, its) -> asked.equals(its) ? its : NOBODY);
        return new Filter(own, measure);
    }

    Sql condition(CategoryTree tree) {
        Sql condition = Sql.of("true");
        for (var code : codes.entrySet()) {
            condition = condition.and(under(code.getKey(), code.getValue(), tree));
        }
        return measure == null ? condition : condition.and(countedBy(measure));
    }

    private static Sql under(Axis axis, String code, CategoryTree tree) {
        return switch (axis) {
            case CATEGORY -> isOf(tree.below(code));
            case BUSINESS -> isOf(tree.parent(code) == null ? tree.below(code) : Set.of());
            case KIND -> is("fact->>'kind'", code);
            case NATURE -> is("fact->>'nature'", code);
            case SEVERITY -> is("fact->>'severity'", code);
            case DEPARTMENT -> is("fact->>'department'", code);
            case CHANNEL -> is("fact->>'channel'", code);
            case STATE -> is("fact->>'state'", code);
            case SATISFACTION -> is("fact->>'satisfaction'", code);
            case QUEUE -> is("fact->'traits'->>'queue'", code);
            case AGENT -> is("fact->'traits'->>'agent'", code);
            case CUSTOMER_KIND -> is("fact->'traits'->>'customer_kind'", code);
            case CUSTOMER_LEVEL -> is("fact->'traits'->>'customer_level'", code);
            case INCIDENT -> is("fact->'traits'->>'incident'", code);
            case RESPONSIBLE -> is("fact->'traits'->>'responsible'", code);
            case DISTRICT -> is("fact->'traits'->>'district'", code);
            case LOYALTY -> is("fact->'traits'->>'loyalty'", code);
            case FOUND_CAUSE -> is("fact->'traits'->>'found_cause'", code);
            case ANSWER -> has("fact->'traits'->'answers'", code);
            case CAUSE -> has("fact->'traits'->'causes'", code);
            case RECORD, CLOCK -> part(axis, code).plus(" is not null");
            case LINE, ITEM -> throw new IllegalArgumentException(axis + " counts no tickets");
        };
    }

    private static Sql is(String field, String code) {
        return Sql.of("coalesce(" + field + ", 'none') = ?", code);
    }

    private static Sql isOf(Set<String> categories) {
        return Sql.of("fact->>'category' = any(?)", new Array("text", categories));
    }

    private static Sql has(String list, String code) {
        return Sql.of(list + " @> to_jsonb(?::text)", code);
    }

    /// A record and a clock have measures of their own.
    private static Sql part(Axis axis, String code) {
        return Sql.of(
                axis == Axis.RECORD ? "fact->'records'->?::text" : "fact->'clocks'->?::text", code);
    }

    /// With a record or a clock, the measure is the part's; with both, that of either.
    private Sql countedBy(Measure measure) {
        return codes.entrySet().stream()
                .filter(code -> code.getKey().dimension().hasOwnMeasures())
                .map(code -> counts(part(code.getKey(), code.getValue()), measure))
                .reduce((one, other) -> Sql.of("(").plus(one).plus(" or ").plus(other).plus(")"))
                .orElseGet(() -> counts(Sql.of("fact->'measures'"), measure));
    }

    private static Sql counts(Sql measures, Measure measure) {
        return Sql.of("(").plus(measures).plus("->>'%s')::bigint <> 0".formatted(measure.column()));
    }
}
