package io.openhotline.platform.journal;

import io.openhotline.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/// A CDI event for each fact that a transaction appends to the journal, in that transaction.
///
/// @param eventId the id under which the fact is published
public record FactAppended(UUID eventId, Event event, Instant occurredAt) {}
