package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.InspectionObservation;
import java.util.UUID;

/// Holds the observation of an event about an inspection.
public record InspectionObserved(
        UUID inspectionId, long sequence, InspectionObservation observation) {}
