package io.openhotline.platform.inbox;

import io.openhotline.platform.envelope.Envelope;
import java.util.List;

/// What a service does with the events of the topics that a consumer reads. The consumer class
/// implements it and gives each batch to [Inbox#process].
public interface EventHandler {

    /// The Kafka consumer group and the name of its inbox. Consumers of one group read different
    /// topics.
    String group();

    /// Whether the events of this topic are handled here. A parked event finds its handler by it.
    boolean reads(String topic);

    /// Whether an event that is handled again, at any time and in any order, changes nothing. The
    /// inbox then remembers only the events that were parked.
    default boolean isIdempotent() {
        return false;
    }

    /// Whether an event of this type can change anything here. Other types are not read or parked;
    /// a gap before them is noticed all the same. Replies are always read.
    ///
    /// @param type as in `ce_type`
    default boolean wants(String type) {
        return true;
    }

    /// Called once for each batch, in the transaction that then handles its events one by one: the
    /// place to read and lock the rows of all of them together.
    default void prepare(List<? extends Envelope<?>> events) {}

    /// Runs in the transaction that also remembers the event. An exception rolls all of it back and
    /// parks the event, except a transient fault of the database: then it is called again later.
    void handle(Envelope<?> event);
}
