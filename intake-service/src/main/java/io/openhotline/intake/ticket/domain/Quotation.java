package io.openhotline.intake.ticket.domain;

/// Names the version of an article that an answer quotes (T13).
public record Quotation(String article, int version) {}
