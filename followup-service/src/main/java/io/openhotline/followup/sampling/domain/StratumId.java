package io.openhotline.followup.sampling.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Identifies one kind of ticket in one month of handling, of all customers or of a group that has
/// its own rate (S3). The rate applies to each month separately, so that neither a quiet month nor
/// a changed rate is compensated in another month.
public record StratumId(String kind, YearMonth month, @Nullable String customers) {

    /// Identifies a stratum of the customers who are in no group.
    public StratumId(String kind, YearMonth month) {
        this(kind, month, null);
    }

    public static StratumId of(
            String kind, @Nullable String customers, Instant handledAt, ZoneId zone) {
        return new StratumId(kind, YearMonth.from(handledAt.atZone(zone)), customers);
    }

    /// Parses what [#code] has formatted.
    public static StratumId parse(String code) {
        String[] parts = code.split("/", 3);
        return new StratumId(
                parts[0].toUpperCase(Locale.ROOT),
                YearMonth.parse(parts[1]),
                parts.length < 3 ? null : parts[2]);
    }

    /// Formats the id as in `repair/2026-11` or `repair/2026-11/merchants`.
    public String code() {
        String all = kind.toLowerCase(Locale.ROOT) + "/" + month;
        return customers == null ? all : all + "/" + customers;
    }
}
