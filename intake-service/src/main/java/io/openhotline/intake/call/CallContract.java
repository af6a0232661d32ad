package io.openhotline.intake.call;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.CallEvent.Changed;
import io.openhotline.intake.call.domain.Call;
import io.openhotline.intake.call.domain.CallStatus;
import io.openhotline.intake.call.domain.Direction;

/// Translates a call into the event that is published about it, which holds no telephone number.
final class CallContract {
    private CallContract() {}

    static Changed changed(CallEntity row, Call call) {
        return new Changed(
                row.id,
                row.reference,
                direction(call.direction()),
                status(call.status()),
                call.queue().orElse(null),
                call.agent().orElse(null),
                call.answeredBy().orElse(null),
                call.startedAt(),
                call.answeredAt().orElse(null),
                call.endedAt().orElse(null),
                call.isAbandoned(),
                call.hasVoiceMessage(),
                row.freeAgents);
    }

    private static CallEvent.Direction direction(Direction direction) {
        return switch (direction) {
            case IN -> CallEvent.Direction.IN;
            case OUT -> CallEvent.Direction.OUT;
        };
    }

    private static CallEvent.Status status(CallStatus status) {
        return switch (status) {
            case WAITING -> CallEvent.Status.WAITING;
            case TALKING -> CallEvent.Status.TALKING;
            case ON_HOLD -> CallEvent.Status.ON_HOLD;
            case ENDED -> CallEvent.Status.ENDED;
            case MISSED -> CallEvent.Status.MISSED;
        };
    }
}
