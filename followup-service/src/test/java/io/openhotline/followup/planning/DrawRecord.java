package io.openhotline.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// Recounts a draw from its record alone, with separate arithmetic.
record DrawRecord(List<Row> rows) {
    /// Holds one decision with the counts after it.
    record Row(
            UUID ticket,
            String stratum,
            String reason,
            long handled,
            long planned,
            BigDecimal rate) {}

    private record Counts(long handled, long planned) {}

    static DrawRecord read(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select * from sampling_decision where handled is not null"
                                        + " order by position")) {
            var rows = new ArrayList<Row>();
            while (row.next()) {
                rows.add(
                        new Row(
                                row.getObject("ticket_id", UUID.class),
                                row.getString("stratum"),
                                row.getString("reason"),
                                row.getLong("handled"),
                                row.getLong("planned"),
                                row.getBigDecimal("rate")));
            }
            return new DrawRecord(rows);
        }
    }

    /// Requires of each decision what its reason says: one is sampled exactly when the rate would
    /// not hold without it, and no decision depends on anything but the counts before it.
    void isProvable() {
        var counts = new HashMap<String, Counts>();
        for (Row row : rows) {
            Counts before = counts.getOrDefault(row.stratum(), new Counts(0, 0));
            Counts after = new Counts(row.handled(), row.planned());
            assertThat(after).as("%s", row).isEqualTo(expected(row, before));
            counts.put(row.stratum(), after);
        }
    }

    private static Counts expected(Row row, Counts before) {
        long handled = before.handled();
        long planned = before.planned();
        boolean needed = planned < required(row.rate(), handled + 1);
        return switch (row.reason()) {
            case "SAMPLED" -> {
                assertThat(needed).as("%s is needed", row).isTrue();
                yield new Counts(handled + 1, planned + 1);
            }
            case "NOT_SAMPLED" -> {
                assertThat(needed).as("%s is not needed", row).isFalse();
                yield new Counts(handled + 1, planned);
            }
            case "NO_CONTACT", "DO_NOT_CALL", "CAPPED" -> {
                assertThat(needed).as("%s is needed", row).isTrue();
                yield new Counts(handled + 1, planned);
            }
            case "REPLACEMENT" -> {
                assertThat(planned).as("%s", row).isLessThan(required(row.rate(), handled));
                yield new Counts(handled, planned + 1);
            }
            case "NO_RESPONSE" -> new Counts(handled, planned - 1);
            case "WITHDRAWN" -> {
                assertThat(planned - row.planned()).as("%s", row).isBetween(0L, 1L);
                yield new Counts(handled - 1, row.planned());
            }
            default -> throw new AssertionError(row);
        };
    }

    /// Returns the last row of each stratum.
    Map<String, Row> ends() {
        var ends = new HashMap<String, Row>();
        rows.forEach(row -> ends.put(row.stratum(), row));
        return ends;
    }

    static long required(BigDecimal rate, long handled) {
        return rate.multiply(BigDecimal.valueOf(handled))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
