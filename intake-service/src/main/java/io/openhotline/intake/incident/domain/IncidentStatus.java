package io.openhotline.intake.incident.domain;

/// Lists the statuses of an incident.
public enum IncidentStatus {
    /// New tickets may join.
    OPEN,
    /// It has its answer, and its tickets are being closed.
    CLOSING,
    CLOSED
}
