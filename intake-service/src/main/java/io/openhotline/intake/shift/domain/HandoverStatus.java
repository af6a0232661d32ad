package io.openhotline.intake.shift.domain;

/// Lists what may have become of a handover. `DISPUTED` and `WITHDRAWN` ones change nothing.
public enum HandoverStatus {
    PENDING,
    ACCEPTED,
    DISPUTED,
    WITHDRAWN
}
