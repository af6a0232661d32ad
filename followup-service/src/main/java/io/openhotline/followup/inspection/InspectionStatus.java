package io.openhotline.followup.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Names the states of an inspection.
@Schema(name = "InspectionStatus", description = "The state of an inspection")
enum InspectionStatus {
    PLANNED,
    COMPLETED,
    APPEALED,
    DECIDED
}
