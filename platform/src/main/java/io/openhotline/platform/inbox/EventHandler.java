package io.openhotline.platform.inbox;

import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.gathering.Gathering;
import java.time.Duration;
import java.util.List;

/// What a service does with the events that it subscribes to: a bean for each consumer. Several of
/// one group read different topics side by side.
public interface EventHandler {

    /// As metrics and the readiness check call it, for example `dispatch-service`.
    String name();

    /// The Kafka consumer group and the inbox's name.
    default String group() {
        return name();
    }

    List<String> topics();

    /// How long events may gather while others are handled already: what comes after a pause is
    /// handled at once, and under load a poll brings many, which cost less together. By default 100
    /// ms, 250 ms from 50 events a second on: still longer, and what it brings together keeps
    /// everybody else from the cores.
    default Gathering.Terms gathering() {
        return new Gathering.Terms(Duration.ofMillis(100), 50, Duration.ofMillis(250));
    }

    /// How many events a poll brings at most. One transaction handles what one brought, or two
    /// where the first brought fewer.
    default int mostAtOnce() {
        return 500;
    }

    /// Whether an event that is handled again, at any time and in any order, changes nothing: then
    /// the inbox needs no memory of it, but of those that were parked.
    default boolean isIdempotent() {
        return false;
    }

    /// Whether an event of this type can change anything here. Others are not read, remembered or
    /// parked; that one is missing before them is noticed all the same. Replies are always read.
    ///
    /// @param type as in `ce_type`
    default boolean wants(String type) {
        return true;
    }

    /// Called once for each poll, in the transaction that then handles its events one by one: the
    /// place to read and lock together what they are about.
    default void prepare(List<? extends Envelope<?>> events) {}

    /// Runs in the transaction that also remembers the event. Whatever it throws rolls all of it
    /// back and parks the event, unless the database is away: then it is called again later.
    void handle(Envelope<?> event);
}
