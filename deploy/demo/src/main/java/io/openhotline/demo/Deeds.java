package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Records the events that the demo caused for each ticket, by the observations of reporting.
/// Reporting is up to date with the demo when it has all of them.
final class Deeds {
    private final Map<String, List<String>> byTicket = new LinkedHashMap<>();

    /// @param observation for example `completed`
    void add(String ticketId, String observation) {
        byTicket.computeIfAbsent(ticketId, _ -> new ArrayList<>()).add(observation);
    }

    Set<String> tickets() {
        return Set.copyOf(byTicket.keySet());
    }

    /// Returns whether reporting's `/tickets/{id}/fact` has all that was done to the ticket.
    boolean areIn(JsonNode fact, String ticketId) {
        List<String> open = new ArrayList<>(byTicket.getOrDefault(ticketId, List.of()));
        fact.path("observations").findValuesAsText("type").forEach(open::remove);
        return open.isEmpty();
    }
}
