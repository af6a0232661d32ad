package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.domain.Refusal;
import org.jspecify.annotations.Nullable;

/// Names the field of a request whose value a decider refused.
final class RefusedField {
    private RefusedField() {}

    /// Returns null if another value of one field would not help.
    static @Nullable String of(Refusal refusal) {
        return switch (refusal) {
            case VALIDITY_REQUIRED, VALIDITY_NOT_APPLICABLE -> "valid";
            case CAUSE_UNKNOWN, CAUSE_NOT_APPLICABLE -> "causeCode";
            case EXPECTED_IN_PAST, EXPECTED_TOO_LATE -> "expectedCompletion";
            case CLOCK_NOT_RUNNING -> "clock";
            case EXTENSION_NOT_LATER,
                    EXTENSION_TOO_FAR,
                    EXTENSION_LONGER_THAN_REQUESTED,
                    SUSPENSION_IN_PAST,
                    SUSPENSION_TOO_LONG ->
                    "until";
            case SUSPENSION_REASON_UNKNOWN -> "reason";
            case PROMISE_IN_PAST, PROMISE_TOO_LATE -> "promisedFor";
            case RETURN_REASON_UNKNOWN -> "reasonCode";
            case SUGGESTED_DEPARTMENT_UNKNOWN -> "suggestedDepartment";
            case SAME_DEPARTMENT, TRANSFER_NOT_ALLOWED -> "department";
            case PERSON_UNKNOWN, PERSON_AWAY, SAME_PERSON -> "person";
            case DEADLINE_IN_PAST, DEADLINE_TOO_LATE -> "resolveBy";
            case SUPERVISION_IN_PAST, SUPERVISION_TOO_LATE -> "answerBy";
            default -> null;
        };
    }
}
