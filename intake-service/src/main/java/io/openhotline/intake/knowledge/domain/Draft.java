package io.openhotline.intake.knowledge.domain;

/// Represents the newest version of an article, which nobody has approved yet. `author` is the
/// person who wrote it.
public record Draft(int version, String author, Period effective) {}
