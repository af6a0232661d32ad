package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.VoiceMessage;
import io.openhotline.intake.call.domain.VoiceMessageDecider;
import io.openhotline.intake.call.domain.VoiceMessageDecider.Decision;
import io.openhotline.intake.call.domain.VoiceMessageOutcome;
import io.openhotline.intake.policy.IntakePolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/// Keeps voice messages until they are tickets (T7).
@ApplicationScoped
class VoiceMessageService {
    private final CallRepository calls;
    private final VoiceMessageRepository messages;
    private final Duration within;
    private final Clock clock;

    VoiceMessageService(
            CallRepository calls,
            VoiceMessageRepository messages,
            IntakePolicy policy,
            Clock clock) {
        this.calls = calls;
        this.messages = messages;
        this.within = policy.calls().extractWithin();
        this.clock = clock;
    }

    /// Adds the message of a call, whose row is locked. Does nothing for one that is there.
    void addUnlessKnown(CallEntity call, Instant left) {
        if (messages.findByIdOptional(call.id).isEmpty()) {
            var row = new VoiceMessageEntity();
            row.callId = call.id;
            row.dueAt = left.plus(within);
            row.outcome = call.hasTicket ? VoiceMessageOutcome.TICKET : null;
            messages.persist(row);
        }
    }

    @Transactional
    Optional<Decision> take(String call, String agent) {
        return decide(call, message -> VoiceMessageDecider.take(message, agent));
    }

    @Transactional
    Optional<Decision> giveBack(String call, String agent) {
        return decide(call, message -> VoiceMessageDecider.giveBack(message, agent));
    }

    @Transactional
    Optional<Decision> dismiss(String call, String agent, String reason) {
        return find(call).map(row -> dismiss(row, agent, reason));
    }

    private Decision dismiss(VoiceMessageEntity row, String agent, String reason) {
        Decision decision = VoiceMessageDecider.dismiss(row.message(), agent);
        if (store(row, decision) instanceof Decision.Agreed) {
            row.reason = reason;
            row.end(VoiceMessageOutcome.DISMISSED, agent, now());
        }
        return decision;
    }

    /// Ends the message of a call that a ticket refers to now, also if an agent has taken it.
    void becomeTicket(CallEntity call, String by) {
        messages.lock(call.id)
                .filter(row -> row.message().isOpen())
                .ifPresent(row -> row.end(VoiceMessageOutcome.TICKET, by, now()));
    }

    private Optional<Decision> decide(String call, Function<VoiceMessage, Decision> command) {
        return find(call).map(row -> store(row, command.apply(row.message())));
    }

    private Optional<VoiceMessageEntity> find(String call) {
        return calls.byReference(call).flatMap(row -> messages.lock(row.id));
    }

    private static Decision store(VoiceMessageEntity row, Decision decision) {
        if (decision instanceof Decision.Agreed(var changed)) {
            row.update(changed);
        }
        return decision;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
