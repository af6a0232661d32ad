package io.openhotline.intake.ticket.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Says how long a handled ticket can be reopened: until the end of the last of `days` calendar
/// days in `zone`, without the day on which it was handled or closed.
public record ReopeningRule(int days, ZoneId zone) {

    boolean allows(Instant ended, Instant at) {
        LocalDate last = ended.atZone(zone).toLocalDate().plusDays(days);
        return days > 0 && !at.atZone(zone).toLocalDate().isAfter(last);
    }
}
