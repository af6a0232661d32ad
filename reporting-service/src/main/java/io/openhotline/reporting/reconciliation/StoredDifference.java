package io.openhotline.reporting.reconciliation;

import io.openhotline.reporting.reconciliation.domain.Difference;
import io.openhotline.reporting.reconciliation.domain.Peer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A difference with its place.
record StoredDifference(
        UUID id, Instant foundAt, Peer peer, LocalDate day, Difference difference) {}
