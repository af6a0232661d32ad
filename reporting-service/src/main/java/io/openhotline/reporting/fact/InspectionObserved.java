package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.InspectionObservation;
import java.util.UUID;

/// What an event says about its inspection.
public record InspectionObserved(
        UUID inspectionId, long sequence, InspectionObservation observation) {}
