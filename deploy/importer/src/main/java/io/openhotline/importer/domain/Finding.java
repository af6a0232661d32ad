package io.openhotline.importer.domain;

/// A fault of a mapping; `key` is its key in the file, for example `ticket.channel`.
public record Finding(String key, String reason) {}
