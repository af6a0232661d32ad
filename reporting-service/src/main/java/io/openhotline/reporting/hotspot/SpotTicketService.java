package io.openhotline.reporting.hotspot;

import io.openhotline.reporting.hotspot.domain.Window;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/// Finds the tickets of hot spots.
@Singleton
class SpotTicketService {
    private final SpotTicketRepository tickets;
    private final Clock clock;

    SpotTicketService(SpotTicketRepository tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    List<SpotTicket> of(SpotQuery asked, int limit) {
        return tickets.of(asked, Window.of(asked.within(), clock.instant()), limit);
    }
}
