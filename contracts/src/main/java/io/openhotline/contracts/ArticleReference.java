package io.openhotline.contracts;

/// Names a version of an article of the knowledge base.
public record ArticleReference(String code, int version) {}
