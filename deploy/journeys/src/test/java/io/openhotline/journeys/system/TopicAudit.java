package io.openhotline.journeys.system;

import io.openhotline.platform.testing.Wire;
import io.openhotline.platform.testing.Wire.Seen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The records of a topic about some tickets, checked for losses, order and repeats.
///
/// @param once the first record of each event
/// @param repeats the number of repeated records
/// @param faults losses, wrong order, and repeated records with other content
public record TopicAudit(String topic, List<Seen> once, int repeats, List<String> faults) {

    public TopicAudit {
        once = List.copyOf(once);
        faults = List.copyOf(faults);
    }

    public static TopicAudit of(Wire wire, String topic, Set<UUID> tickets) {
        var reading = new Reading();
        wire.received(topic).stream()
                .filter(seen -> tickets.contains(UUID.fromString(seen.key())))
                .forEach(reading::read);
        return new TopicAudit(topic, reading.once, reading.repeats, reading.faults);
    }

    /// The number of different events of that type by ticket; tickets without one are missing.
    public Map<UUID, Long> perTicket(String type) {
        var counts = new HashMap<UUID, Long>();
        once.stream()
                .filter(seen -> seen.type().equals(type))
                .forEach(seen -> counts.merge(UUID.fromString(seen.key()), 1L, Long::sum));
        return counts;
    }

    private static final class Reading {
        private final Map<UUID, Seen> known = new HashMap<>();
        private final Map<String, Long> last = new HashMap<>();
        private final Set<String> gaps = new HashSet<>();
        private final List<Seen> once = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();
        private int repeats;

        void read(Seen seen) {
            Seen first = known.putIfAbsent(seen.id(), seen);
            if (first == null) {
                once.add(seen);
                follow(seen);
            } else {
                repeats++;
                compare(first, seen);
            }
        }

        /// Sequences of a ticket on a topic are 1, 2, 3, ….
        private void follow(Seen seen) {
            long expected = last.merge(seen.key(), 1L, Long::sum);
            if (seen.sequence() != expected && gaps.add(seen.key())) {
                faults.add(
                        "%s of %s has sequence %d, not %d"
                                .formatted(seen.type(), seen.key(), seen.sequence(), expected));
            }
        }

        private void compare(Seen first, Seen again) {
            if (!first.equals(again)) {
                faults.add(
                        "%s was published with different contents: %s, %s"
                                .formatted(first.id(), first, again));
            }
        }
    }
}
