package io.openhotline.reporting.hotspot.domain;

import io.openhotline.reporting.fact.domain.SpotScope;
import org.jspecify.annotations.Nullable;

/// A place or category with more than expected.
///
/// @param category null for all categories together
public record HotSpot(
        SpotScope scope,
        String place,
        @Nullable String category,
        long tickets,
        double expected,
        double chance) {}
