package io.openhotline.platform.pack.domain;

import java.time.Instant;

/// The decision that a version of the pack is in force from `at` on.
///
/// @param byStart whether a service decided it at its start, by its folder, and no operator
public record Takeover(long id, String version, Instant at, String decidedBy, boolean byStart) {}
