package io.openhotline.followup.sampling.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;

/// Identifies one kind of ticket in one month of handling. The rate applies to each month
/// separately, so that neither a quiet month nor a changed rate is compensated in another month.
public record StratumId(String kind, YearMonth month) {

    public static StratumId of(String kind, Instant handledAt, ZoneId zone) {
        return new StratumId(kind, YearMonth.from(handledAt.atZone(zone)));
    }

    /// Parses what [#code] has formatted.
    public static StratumId parse(String code) {
        int slash = code.indexOf('/');
        return new StratumId(
                code.substring(0, slash).toUpperCase(Locale.ROOT),
                YearMonth.parse(code.substring(slash + 1)));
    }

    /// Formats the id as in `repair/2026-11`.
    public String code() {
        return kind.toLowerCase(Locale.ROOT) + "/" + month;
    }
}
