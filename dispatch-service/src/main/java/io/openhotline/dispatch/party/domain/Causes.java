package io.openhotline.dispatch.party.domain;

import java.util.Set;

/// Holds the codes of the causes that a department may name (C4), and of those that fit the ticket
/// of a work order.
public record Causes(Set<String> known, Set<String> fitting) {
    public static final Causes NONE = new Causes(Set.of(), Set.of());

    public Causes {
        known = Set.copyOf(known);
        fitting = Set.copyOf(fitting);
    }
}
