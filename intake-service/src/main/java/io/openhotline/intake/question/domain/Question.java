package io.openhotline.intake.question.domain;

/// Represents a question that somebody asked; each state holds only what is true in it.
public sealed interface Question {
    /// A staff number.
    String askedBy();

    record Open(String askedBy) implements Question {}

    record Answered(String askedBy) implements Question {}

    record Withdrawn(String askedBy) implements Question {}
}
