package io.openhotline.reporting.weekly;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The record of an agent, with its content and its signature.
@Schema(
        name = "AgentRecord",
        description = "The record of an agent on a weekly sheet (W8)",
        requiredProperties = {"sheet", "record", "remarks", "content"})
record AgentRecordView(
        WeeklySheetLine sheet,
        AgentRecordLine record,
        @Schema(description = "The remarks of the head of the desk", nullable = true)
                @Nullable String remarks,
        RecordContent content) {}
