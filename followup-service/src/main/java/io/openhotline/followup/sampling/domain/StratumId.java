package io.openhotline.followup.sampling.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;

/// One kind of ticket in one month of handling: the share is promised for each month anew, so that
/// neither a quiet month nor a changed rate is made up for in another.
public record StratumId(String kind, YearMonth month) {

    public static StratumId of(String kind, Instant handledAt, ZoneId zone) {
        return new StratumId(kind, YearMonth.from(handledAt.atZone(zone)));
    }

    /// As in `repair/2026-11`.
    public String code() {
        return kind.toLowerCase(Locale.ROOT) + "/" + month;
    }
}
