package io.openhotline.followup.drawing;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.followup.inspection.domain.Subject;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// Maps events to the work of agents: a ticket that an agent filed, and an answered call that is
/// over.
final class WorkContract {
    /// Names the line of calls without a queue.
    private static final String NO_QUEUE = "none";

    private WorkContract() {}

    static Optional<AgentWork> read(Event event) {
        return switch (event) {
            case TicketEvent.Created created -> filed(created);
            case CallEvent.Changed call -> ended(call);
            default -> Optional.empty();
        };
    }

    private static Optional<AgentWork> filed(TicketEvent.Created created) {
        Instant at = Objects.requireNonNullElse(created.filedAt(), created.receivedAt());
        return Actor.parse(created.firstReceiver())
                .filter(actor -> actor.is(Role.AGENT))
                .map(actor ->
                        new AgentWork(
                                created.ticketId(),
                                Subject.TICKET,
                                created.category(),
                                actor.id(),
                                at));
    }

    private static Optional<AgentWork> ended(CallEvent.Changed call) {
        Instant at = call.endedAt();
        String agent = call.answeredBy();
        if (at == null || agent == null) {
            return Optional.empty();
        }
        String line = Objects.requireNonNullElse(call.queue(), NO_QUEUE);
        return Optional.of(new AgentWork(call.callId(), Subject.CALL, line, agent, at));
    }
}
