package io.openhotline.intake.related;

import io.openhotline.intake.related.domain.Coordinates;
import io.openhotline.intake.related.domain.Traits;
import io.openhotline.intake.search.SearchText;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Holds a ticket as it is compared with others, and what a list shows of it.
record SimilarRow(
        UUID id,
        String number,
        TicketStatus status,
        Instant receivedAt,
        String description,
        Traits traits) {
    static final String COLUMNS =
            """
            select ticket.id, number, status, phase, category, customer_id, customer_phone,
                place_latitude, place_longitude, received_at,
                substring(description, 1, 300) as beginning
            """;

    static SimilarRow read(ResultSet row) throws SQLException {
        String beginning = row.getString("beginning");
        return new SimilarRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                TicketStatus.valueOf(row.getString("status")),
                Database.instant(row, "received_at"),
                beginning,
                new Traits(
                        row.getObject("customer_id", UUID.class),
                        row.getString("customer_phone"),
                        place(row),
                        row.getString("category"),
                        row.getString("phase").equals("OPEN"),
                        pairs(SearchText.fold(beginning))));
    }

    private static @Nullable Coordinates place(ResultSet row) throws SQLException {
        Double latitude = row.getObject("place_latitude", Double.class);
        Double longitude = row.getObject("place_longitude", Double.class);
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
    }

    /// Takes pairs without spaces and punctuation, which many texts have in common.
    private static Set<String> pairs(String folded) {
        return IntStream.range(0, Math.max(0, folded.length() - 1))
                .mapToObj(i -> folded.substring(i, i + 2))
                .filter(pair -> pair.chars().allMatch(Character::isLetterOrDigit))
                .collect(Collectors.toSet());
    }
}
