package io.openhotline.intake.asterisk;

import io.openhotline.intake.agent.AgentStateService;
import io.openhotline.intake.asterisk.domain.Told;
import io.openhotline.intake.call.CallService;
import io.openhotline.intake.call.domain.CallEvent;
import io.openhotline.intake.call.domain.CallEventKind;
import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

/// Records what a switchboard tells by its manager interface.
@ApplicationScoped
class AsteriskRecorder {
    private final CallService calls;
    private final AgentStateService agents;
    private final TelephoneParser telephones;

    AsteriskRecorder(CallService calls, AgentStateService agents, TelephoneParser telephones) {
        this.calls = calls;
        this.agents = agents;
        this.telephones = telephones;
    }

    void record(String switchboard, Told told) {
        switch (told) {
            case Told.OfCall call -> record(switchboard + ":" + call.linkedId(), call);
            case Told.OfAgent(var agent, var queue, var state, var at) ->
                    agents.record(agent, queue, state, at);
            case Told.Nothing() -> {}
        }
    }

    private void record(String reference, Told.OfCall call) {
        if (!call.opens() && !calls.isKnown(reference)) {
            return;
        }
        CallEvent event = readable(call.event());
        if (call.once()) {
            calls.recordOnce(reference, event, Actor.SYSTEM);
        } else {
            calls.record(reference, event, Actor.SYSTEM);
        }
    }

    /// Ends the calls whose end was missed while the connection was away.
    ///
    /// @param present the `Linkedid`s of the calls that there are
    void endOthers(String switchboard, Set<String> present, Instant before, Instant now) {
        String prefix = switchboard + ":";
        calls.open(prefix, before).stream()
                .filter(reference -> !present.contains(reference.substring(prefix.length())))
                .forEach(reference -> calls.record(reference, missed(now), Actor.SYSTEM));
    }

    private static CallEvent missed(Instant now) {
        return new CallEvent(
                CallEventKind.ENDED,
                now,
                null,
                null,
                null,
                null,
                null,
                null,
                "connection-lost",
                null);
    }

    private CallEvent readable(CallEvent event) {
        String written = event.caller();
        return written == null
                ? event
                : event.calledBy(telephones.parse(written).map(Telephone::number).orElse(written));
    }
}
