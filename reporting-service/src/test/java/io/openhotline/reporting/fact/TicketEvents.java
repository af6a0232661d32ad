package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.State;
import java.util.List;
import java.util.UUID;

/// The events of one ticket in order, and the state in which they end.
record TicketEvents(UUID ticketId, List<Sent> events, State state) {}
