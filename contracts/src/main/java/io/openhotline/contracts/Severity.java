package io.openhotline.contracts;

/// Ordinary or major (一般 / 重要).
public enum Severity {
    ORDINARY,
    MAJOR
}
