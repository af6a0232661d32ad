package io.openhotline.intake.ticket.domain;

/// Ordinary or major (一般 / 重要).
public enum Severity {
    ORDINARY,
    MAJOR
}
