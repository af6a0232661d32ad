package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Observed;
import java.util.UUID;

/// An observation and whose it is.
record TicketObserved(UUID ticketId, Observed observed) {}
