package io.openhotline.reporting.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The incoming calls of the period. The report of a department has none.
@Schema(
        description = "Incoming calls by queue and by the agent who answered first (T2)",
        requiredProperties = {"total", "queue", "agent"})
record Calls(CallLine total, List<CallLine> queue, List<CallLine> agent) {}
