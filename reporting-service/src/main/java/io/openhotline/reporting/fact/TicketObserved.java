package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Observed;
import java.util.UUID;

/// An observation with the id of its ticket.
public record TicketObserved(UUID ticketId, Observed observed) {}
