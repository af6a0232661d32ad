package io.openhotline.platform.inbox;

import io.openhotline.platform.envelope.Envelope;
import java.util.List;

/// Handles the events of the topics that a consumer reads. The consumer class implements it and
/// passes each batch to [Inbox#process].
public interface EventHandler {

    /// Returns the Kafka consumer group, which is also the name of its inbox. Consumers of one
    /// group read different topics.
    String group();

    /// Returns whether this handler reads the topic. A replay finds the handler of a parked event
    /// by it.
    boolean reads(String topic);

    /// Returns whether handling an event again, at any time and in any order, changes nothing. The
    /// inbox then remembers only parked events.
    default boolean isIdempotent() {
        return false;
    }

    /// Returns whether an event of this type can change anything here. Other types are neither
    /// decoded nor parked, but a gap before them is counted. Replies are always decoded.
    ///
    /// @param type as in `ce_type`
    default boolean wants(String type) {
        return true;
    }

    /// Reads and locks the rows of all events of a batch together. Called once for each batch, in
    /// the transaction that then handles its events one by one.
    default void prepare(List<? extends Envelope<?>> events) {}

    /// Handles one event, in the transaction that also remembers it. An exception rolls the
    /// transaction back and parks the event; after a transient fault of the database the batch is
    /// retried instead.
    void handle(Envelope<?> event);

    /// Returns whether an event is handled although an earlier one of its ticket is parked: it
    /// changes nothing, and its sender gets the refusal at once.
    default boolean passesParked(Envelope<?> event) {
        return false;
    }

    /// Returns whether the handler has refused a record that can't be read, so that it is not
    /// parked. Runs in the transaction that would park it.
    default boolean refuses(ParkedRecord unreadable) {
        return false;
    }

    /// Runs in the transaction that parks a record.
    default void onParked(ParkedRecord parked) {}

    /// Runs in the transaction in which a parked record was handled after all.
    default void onReplayed(ParkedRecord replayed) {}
}
