package io.openhotline.followup.inspection;

import io.openhotline.followup.inspection.domain.DrawReason;
import io.openhotline.followup.inspection.domain.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Describes the work to inspect. `work` is the id of the ticket or call, null for a call that is
/// not known; `agent` is a staff number; `draw` is the id of the draw, null for a chosen one.
public record InspectionPlan(
        Subject subject,
        @Nullable UUID work,
        String line,
        String agent,
        Instant doneAt,
        DrawReason reason,
        @Nullable UUID draw) {}
