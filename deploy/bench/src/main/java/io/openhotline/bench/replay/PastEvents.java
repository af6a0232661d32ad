package io.openhotline.bench.replay;

import io.openhotline.bench.data.Calls;
import io.openhotline.bench.data.Story;
import io.openhotline.bench.data.Story.Told;
import io.openhotline.bench.data.StoryTeller;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/// The events of many tickets in the order in which they happened, so that the courses of tickets
/// interleave as they do in life.
final class PastEvents {
    /// Takes one event after the other.
    interface Taker {
        void take(Told told) throws Exception;
    }

    private final PriorityQueue<Told> pending =
            new PriorityQueue<>(Comparator.comparing(Told::at).thenComparing(Told::sequence));

    /// Tells the stories of all calls.
    void tell(Calls calls, Taker taker) throws Exception {
        for (long number = 0; number < calls.count(); number++) {
            Story story = StoryTeller.tell(calls, number, calls.file(number));
            drain(story.created().receivedAt(), taker);
            pending.addAll(story.told());
        }
        drain(Instant.MAX, taker);
    }

    private void drain(Instant before, Taker taker) throws Exception {
        while (!pending.isEmpty() && pending.peek().at().isBefore(before)) {
            taker.take(pending.remove());
        }
    }
}
