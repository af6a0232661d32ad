package io.openhotline.intake.shift;

import io.openhotline.intake.shift.domain.HandoverRefusal;

/// Represents what came of a command about a handover.
sealed interface HandoverOutcome {
    record Done(HandoverView handover) implements HandoverOutcome {}

    record Refused(HandoverRefusal refusal) implements HandoverOutcome {}

    /// The handover, or a ticket of it, is missing.
    record Missing() implements HandoverOutcome {}
}
