package io.openhotline.messaging.contract;

/// Ordinary or major (一般 / 重要).
public enum Severity {
    ORDINARY,
    MAJOR
}
