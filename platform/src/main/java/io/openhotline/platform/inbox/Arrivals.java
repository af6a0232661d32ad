package io.openhotline.platform.inbox;

import io.openhotline.platform.inbox.SequenceTable.Advance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Remembers what a consumer has taken over: an event that our own services number by its place in
/// the course of its ticket, everything else by its id.
@ApplicationScoped
class Arrivals {
    /// @param fresh the ids of those that are new to the consumer, of all where it is idempotent
    /// @param gaps how many tickets show that an event is missing that wasn't before
    record Arrived(Set<UUID> fresh, long gaps) {}

    private final SequenceTable sequences;
    private final InboxTable inbox;

    Arrivals(SequenceTable sequences, InboxTable inbox) {
        this.sequences = sequences;
        this.inbox = inbox;
    }

    Arrived remember(EventHandler handler, List<Delivery> deliveries) {
        List<Delivery> numbered =
                deliveries.stream().filter(delivery -> delivery.numbered().isPresent()).toList();
        List<UUID> others =
                deliveries.stream()
                        .filter(delivery -> delivery.numbered().isEmpty())
                        .map(delivery -> delivery.message().id())
                        .toList();
        Advance advance = advance(handler, numbered);
        if (handler.isIdempotent()) {
            return new Arrived(ids(deliveries.stream()), advance.gaps());
        }
        // Removed, since one poll may bring the same number twice.
        var unseen = new HashSet<>(advance.fresh());
        Set<UUID> fresh =
                ids(
                        numbered.stream()
                                .filter(delivery ->
                                        unseen.remove(delivery.numbered().orElseThrow())));
        if (!others.isEmpty()) {
            fresh.addAll(inbox.claim(handler.group(), others));
        }
        return new Arrived(fresh, advance.gaps());
    }

    /// Whether it isn't parked yet. Of an idempotent handler's, what is parked is remembered by id.
    boolean isFirstParking(EventHandler handler, Message message) {
        return !handler.isIdempotent()
                || !inbox.claim(handler.group(), List.of(message.id())).isEmpty();
    }

    private Advance advance(EventHandler handler, List<Delivery> numbered) {
        return numbered.isEmpty()
                ? new Advance(Set.of(), 0)
                : sequences.advance(
                        handler.group(),
                        numbered.stream()
                                .map(Delivery::numbered)
                                .flatMap(Optional::stream)
                                .toList());
    }

    private static Set<UUID> ids(Stream<Delivery> deliveries) {
        return deliveries
                .map(delivery -> delivery.message().id())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
