package io.openhotline.intake.knowledge.domain;

/// Holds an article in one language.
public record ArticleText(String title, String body) {}
