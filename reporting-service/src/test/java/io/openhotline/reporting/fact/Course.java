package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.State;
import java.util.List;
import java.util.UUID;

/// Everything that happened to one ticket, and the state in which that leaves it.
record Course(UUID ticketId, List<Sent> events, State state) {}
