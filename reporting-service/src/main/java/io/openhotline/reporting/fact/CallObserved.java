package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.CallObservation;
import java.util.UUID;

/// What an event says about its call; an event with a higher sequence replaces it.
public record CallObserved(UUID callId, long sequence, CallObservation observation) {}
