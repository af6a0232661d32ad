package io.openhotline.followup.inspection.domain;

import java.time.Instant;

/// Lists what happened to an inspection.
public sealed interface InspectionEvent {
    Instant at();

    record WasCompleted(Result result, Findings findings, String inspector, Instant at)
            implements InspectionEvent {}

    record WasAppealed(String reason, Instant at) implements InspectionEvent {}

    /// `before` is the result that the agent appealed against; it is `result` unless upheld.
    record AppealWasDecided(
            boolean upheld,
            Result before,
            Result result,
            String reason,
            String inspector,
            Instant at)
            implements InspectionEvent {}
}
