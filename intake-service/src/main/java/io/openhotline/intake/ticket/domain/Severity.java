package io.openhotline.intake.ticket.domain;

/// Lists the severities: ordinary (一般) and major (重要).
public enum Severity {
    ORDINARY,
    MAJOR
}
