package io.openhotline.followup.sampling.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Identifies one kind of ticket in one month of handling, of all customers or of a group that has
/// its own rate (S3), in all places or in a district that keeps the rate by itself (P8). The rate
/// applies to each month separately, so that neither a quiet month nor a changed rate is
/// compensated in another month.
public record StratumId(
        String kind, YearMonth month, @Nullable String customers, @Nullable String district) {
    private static final Pattern CODE =
            Pattern.compile("([^/]+)/([^/]+)(?:/(?!district:)([^/]+))?(?:/district:(.+))?");

    /// Identifies a stratum of all customers in all places.
    public StratumId(String kind, YearMonth month) {
        this(kind, month, null, null);
    }

    public static StratumId of(
            String kind,
            @Nullable String customers,
            @Nullable String district,
            Instant handledAt,
            ZoneId zone) {
        return new StratumId(kind, YearMonth.from(handledAt.atZone(zone)), customers, district);
    }

    /// Parses the result of [#code].
    public static StratumId parse(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No stratum: " + code);
        }
        return new StratumId(
                parts.group(1).toUpperCase(Locale.ROOT),
                YearMonth.parse(parts.group(2)),
                parts.group(3),
                parts.group(4));
    }

    /// Formats the id as in `repair/2026-11`, `repair/2026-11/merchants` or
    /// `repair/2026-11/merchants/district:osmanthus-garden`.
    public String code() {
        return kind.toLowerCase(Locale.ROOT)
                + "/"
                + month
                + (customers == null ? "" : "/" + customers)
                + (district == null ? "" : "/district:" + district);
    }
}
