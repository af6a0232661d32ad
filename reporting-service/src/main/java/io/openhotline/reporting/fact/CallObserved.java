package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.CallObservation;
import java.util.UUID;

/// Holds the observation of an event about its call; one with a higher sequence replaces it.
public record CallObserved(UUID callId, long sequence, CallObservation observation) {}
