package io.openhotline.reporting.fact.domain;

import org.jspecify.annotations.Nullable;

/// Further codes of a ticket; null for one that no event has given. `agent` is the staff number of
/// the agent who filed it, `queue` the queue of the desk that it reached last, `incident` the
/// incident that it leads or has joined, `responsible` the unit that the department named as
/// responsible (C4), `district` that of the place, `cell` the code of its [GridCell].
public record Traits(
        @Nullable String agent,
        @Nullable String queue,
        @Nullable String customerKind,
        @Nullable String customerLevel,
        @Nullable String incident,
        @Nullable String responsible,
        @Nullable String district,
        @Nullable Loyalty loyalty,
        @Nullable String cell) {
    public static final Traits NONE =
            new Traits(null, null, null, null, null, null, null, null, null);
}
