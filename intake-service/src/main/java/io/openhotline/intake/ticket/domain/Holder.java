package io.openhotline.intake.ticket.domain;

import org.jspecify.annotations.Nullable;

/// Says who at the desk has a ticket: the assignee in person, or the queue of the level (T3); and
/// who tracks it to the end: a person, or that queue (P3). So there is always one of each.
///
/// @param assignee a staff number
/// @param tracker a staff number
public record Holder(Level level, @Nullable String assignee, @Nullable String tracker) {

    /// Returns the holder of a new ticket: the agent who took the contact, or the queue.
    ///
    /// @param firstReceiver an actor, as `role:id`
    public static Holder first(String firstReceiver) {
        String agent = firstReceiver.startsWith("agent:") ? firstReceiver.substring(6) : null;
        return new Holder(Level.AGENT, agent, agent);
    }

    /// Makes the person the tracker as well if the ticket has none.
    public Holder takenBy(String person) {
        return new Holder(level, person, tracker == null ? person : tracker);
    }

    public Holder inQueue() {
        return new Holder(level, null, tracker);
    }

    public Holder at(Level other) {
        return new Holder(other, null, tracker);
    }

    /// Passes on what the predecessor tracks, and has.
    public Holder handedOver(String successor) {
        boolean hadIt = assignee != null && assignee.equals(tracker);
        return new Holder(level, hadIt ? successor : assignee, successor);
    }

    public boolean isTrackedBy(String person) {
        return person.equals(tracker);
    }
}
