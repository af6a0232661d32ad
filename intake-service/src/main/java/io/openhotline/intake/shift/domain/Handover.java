package io.openhotline.intake.shift.domain;

import java.util.Set;
import java.util.UUID;

/// Represents a handover with the tickets that it is about. Persons are staff numbers.
public record Handover(
        String predecessor, String successor, HandoverStatus status, Set<UUID> tickets) {
    public Handover {
        tickets = Set.copyOf(tickets);
    }
}
