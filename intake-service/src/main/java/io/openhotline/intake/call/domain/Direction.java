package io.openhotline.intake.call.domain;

/// Says who called whom.
public enum Direction {
    /// A customer called the hotline.
    IN,
    /// The hotline called a customer.
    OUT
}
