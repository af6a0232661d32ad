package io.openhotline.reporting.consumer;

import io.openhotline.contracts.CallEvent;
import io.openhotline.reporting.fact.domain.CallObservation;

/// Reduces the events of `calls.v1` to observations.
final class CallContract {
    private CallContract() {}

    static CallObservation observe(CallEvent.Changed call) {
        return new CallObservation(
                call.direction() == CallEvent.Direction.IN,
                call.queue(),
                call.answeredBy(),
                call.startedAt(),
                call.answeredAt(),
                call.endedAt(),
                call.abandoned(),
                call.freeAgents());
    }
}
