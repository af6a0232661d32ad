package io.openhotline.intake.related;

import io.openhotline.intake.related.domain.Coordinates;
import io.openhotline.intake.related.domain.Traits;
import io.openhotline.platform.database.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Selects the tickets that are compared with one: the newest of the same customer, of the cells
/// around its place, and of its category, as far as they are open or lately closed.
final class SimilarQuery {
    private static final int NEWEST = 50;
    private static final Duration NEARBY_FOR = Duration.ofDays(30);
    private static final Duration CATEGORY_FOR = Duration.ofDays(7);
    private static final double CELLS_PER_DEGREE = 200;
    private static final double METRES_PER_DEGREE = 111_320;
    private static final double FAR_NORTH = 0.1;

    private SimilarQuery() {}

    /// @param at the time of receipt, before which a candidate may not lie too long
    static Sql of(UUID ticket, Traits traits, Instant at, int radiusMetres, Sql visible) {
        Sql ids = byCategory(traits, at);
        if (traits.customer() != null) {
            ids = ids.plus(" union ").plus(newest(Sql.of("customer_id = ?", traits.customer())));
        }
        if (traits.phone() != null) {
            ids = ids.plus(" union ").plus(newest(Sql.of("customer_phone = ?", traits.phone())));
        }
        if (traits.place() != null) {
            ids = ids.plus(" union ").plus(byPlace(traits.place(), at, radiusMetres));
        }
        return Sql.of(SimilarRow.COLUMNS + " from (")
                .plus(ids)
                .plus(") as candidate (candidate) join ticket on ticket.id = candidate")
                .plus(" where ticket.id <> ? and (phase in ('OPEN', 'ANSWERED')", ticket)
                .plus(" or phase = 'CLOSED' and closed_at > ?) and ", at.minus(NEARBY_FOR))
                .plus(visible);
    }

    private static Sql newest(Sql condition) {
        return Sql.of("(select id from ticket where ")
                .plus(condition)
                .plus(" order by received_at desc, id desc limit ?)", NEWEST);
    }

    private static Sql byCategory(Traits traits, Instant at) {
        return newest(
                Sql.of(
                        "category = ? and received_at > ?",
                        traits.category(),
                        at.minus(CATEGORY_FOR)));
    }

    private static Sql byPlace(Coordinates place, Instant at, int radiusMetres) {
        double north = radiusMetres / METRES_PER_DEGREE;
        double narrowing = Math.max(FAR_NORTH, Math.cos(Math.toRadians(place.latitude())));
        return Sql.of("(select near.id from ")
                .plus(cells(place.latitude(), north, "latitude"))
                .plus(" cross join ")
                .plus(cells(place.longitude(), north / narrowing, "longitude"))
                .plus(" cross join lateral (select id from ticket")
                .plus(" where place_latitude is not null")
                .plus(" and floor(place_latitude * 200)::int = latitude")
                .plus(" and floor(place_longitude * 200)::int = longitude")
                .plus(" and received_at > ?", at.minus(NEARBY_FOR))
                .plus(" order by received_at desc limit ?) as near)", NEWEST);
    }

    private static Sql cells(double degrees, double around, String name) {
        return Sql.of(
                "generate_series(?::int, ?::int) as " + name,
                (int) Math.floor((degrees - around) * CELLS_PER_DEGREE),
                (int) Math.floor((degrees + around) * CELLS_PER_DEGREE));
    }
}
