package io.openhotline.reporting.fact;

import io.openhotline.contracts.Event;
import io.openhotline.reporting.consumer.ObservationContract;
import io.openhotline.reporting.fact.domain.Observed;
import java.util.Optional;

/// An event with its topic and its sequence, as a publisher sends it.
record Sent(String topic, long sequence, Event event) {

    Optional<TicketObserved> observed() {
        return ObservationContract.observe(event)
                .map(observation ->
                        new TicketObserved(
                                event.key(),
                                new Observed(SourceTopics.source(topic), sequence, observation)));
    }
}
