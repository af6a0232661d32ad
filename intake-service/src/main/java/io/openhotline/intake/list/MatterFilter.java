package io.openhotline.intake.list;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.QueryReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Selects tickets by what they are about and by whom they are (T13). `repeat` tells repeats of an
/// unfinished complaint (T3) from all others.
record MatterFilter(
        @Nullable CategoryKind kind,
        @Nullable String nature,
        @Nullable String customerKind,
        @Nullable String customerLevel,
        @Nullable Boolean repeat) {
    static final MatterFilter ANY = new MatterFilter(null, null, null, null, null);

    static MatterFilter read(QueryReader query, IntakePolicy policy) {
        return new MatterFilter(
                query.constant("kind", CategoryKind.class),
                query.read(
                        "nature",
                        code -> Optional.of(code).filter(policy::hasNature),
                        "unknown-nature"),
                query.read(
                        "customerKind",
                        code -> Optional.of(code).filter(policy::hasCustomerKind),
                        "unknown-customer-kind"),
                query.read(
                        "customerLevel",
                        code -> Optional.of(code).filter(policy::hasCustomerLevel),
                        "unknown-customer-level"),
                query.bool("repeat"));
    }

    Sql condition() {
        return asked(kind, it -> Sql.of("kind = ?", it.name()))
                .and(asked(nature, code -> Sql.of("nature = ?", code)))
                .and(asked(customerKind, code -> Sql.of("customer_kind = ?", code)))
                .and(asked(customerLevel, code -> Sql.of("customer_level = ?", code)))
                .and(
                        asked(
                                repeat,
                                it -> Sql.of(it ? "repeat_of is not null" : "repeat_of is null")));
    }
}
