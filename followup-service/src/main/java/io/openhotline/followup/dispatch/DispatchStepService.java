package io.openhotline.followup.dispatch;

import io.openhotline.platform.envelope.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Keeps the steps of tickets, and says which one is the last.
@ApplicationScoped
public class DispatchStepService {
    private final DispatchStepRepository steps;

    DispatchStepService(DispatchStepRepository steps) {
        this.steps = steps;
    }

    /// Ignores an event that is about no step. The caller must hold the lock of the ticket.
    @Transactional(TxType.MANDATORY)
    public void record(Envelope<?> event) {
        DispatchStepContract.reached(event.data(), event.time())
                .ifPresent(step -> steps.add(event.ticketId(), step));
        DispatchStepContract.takenBack(event.data())
                .ifPresent(step -> steps.remove(event.ticketId(), step));
    }

    /// Returns the last step of each ticket that has one.
    @Transactional
    public Map<UUID, DispatchStep> lastOf(Collection<UUID> ticketIds) {
        return steps.lastOf(ticketIds);
    }

    @Transactional
    public Optional<DispatchStep> lastOf(UUID ticketId) {
        return Optional.ofNullable(steps.lastOf(List.of(ticketId)).get(ticketId));
    }
}
