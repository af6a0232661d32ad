package io.openhotline.intake.knowledge.domain;

/// Lists who reads a published article.
public enum Audience {
    /// The staff of the hotline and of the departments.
    INTERNAL,
    /// Customers as well.
    PUBLIC
}
