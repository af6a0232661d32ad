package io.openhotline.reporting.delivery;

/// A file of a document.
public record Attachment(String name, String type, byte[] content) {}
