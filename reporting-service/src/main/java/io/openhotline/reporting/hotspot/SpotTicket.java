package io.openhotline.reporting.hotspot;

import io.openhotline.reporting.fact.domain.TicketFact;
import java.util.UUID;

/// A ticket of a hot spot.
record SpotTicket(UUID id, TicketFact fact) {}
