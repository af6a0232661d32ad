package io.openhotline.reporting.fact.domain;

/// Ordinary or major (一般 / 重要).
public enum Severity {
    ORDINARY,
    MAJOR
}
