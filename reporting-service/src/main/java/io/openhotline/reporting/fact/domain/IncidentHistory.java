package io.openhotline.reporting.fact.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Collects what the observations of a ticket say about incidents.
final class IncidentHistory {
    private final Set<UUID> led = new HashSet<>();
    private boolean isCaller;
    private boolean isInside;
    private @Nullable UUID last;

    void led(UUID incident) {
        led.add(incident);
        last = incident;
    }

    void joined(UUID incident) {
        last = incident;
        isCaller = true;
        isInside = true;
    }

    void left() {
        last = null;
        isCaller = false;
        isInside = false;
    }

    /// The customer was a caller of the incident and stays counted; the ticket goes on by itself.
    void reopened() {
        isInside = false;
    }

    /// Returns the incident that the ticket leads, or has joined and not left.
    @Nullable String code() {
        return last == null ? null : last.toString();
    }

    /// Returns how many incidents the ticket has led.
    int count() {
        return led.size();
    }

    /// Returns whether the customer reported the matter of an incident that another ticket leads.
    boolean isCaller() {
        return isCaller;
    }

    /// Returns whether the ticket that leads the incident is counted for this one.
    boolean isInside() {
        return isInside;
    }
}
