package io.openhotline.importer.domain;

/// Something wrong with a mapping; `key` as in its file, for example `ticket.channel`.
public record Finding(String key, String reason) {}
