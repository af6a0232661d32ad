package io.openhotline.intake.notification;

import io.openhotline.intake.notification.domain.DeliveryState;
import io.openhotline.intake.notification.domain.Retry;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.policy.Via;
import io.openhotline.intake.ticket.NotifiedTicket;
import io.openhotline.intake.ticket.NotifiedTickets;
import io.openhotline.platform.gateway.Outcome;
import io.openhotline.platform.gateway.OutgoingMessage;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes due notifications out of the queue and records how their attempts ended. A claimed one is
/// claimed again when its lease is over, in case this process ends meanwhile; the gateway knows it
/// by its id.
@PackScoped
class DeliveryService {
    private static final Duration LEASE = Duration.ofMinutes(2);

    /// Holds a message and the way that it takes.
    record Claimed(Via via, OutgoingMessage message) {}

    private final NotificationRepository repository;
    private final NotificationQueueService queue;
    private final NotifiedTickets tickets;
    private final Reachable reachable;
    private final PreferenceService preferences;
    private final IntakePolicy policy;

    DeliveryService(
            NotificationRepository repository,
            NotificationQueueService queue,
            NotifiedTickets tickets,
            Reachable reachable,
            PreferenceService preferences,
            IntakePolicy policy) {
        this.repository = repository;
        this.queue = queue;
        this.tickets = tickets;
        this.reachable = reachable;
        this.preferences = preferences;
        this.policy = policy;
    }

    @Transactional
    List<Claimed> claim(Instant now, int limit) {
        var claimed = new ArrayList<Claimed>();
        for (NotificationEntity row : repository.lockDue(now, limit)) {
            Claimed next = claim(row, now);
            if (next != null) {
                claimed.add(next);
            }
        }
        return claimed;
    }

    @Transactional
    void record(Map<UUID, Outcome> outcomes, Instant now) {
        outcomes.forEach((id, outcome) -> record(repository.findById(id), outcome, now));
    }

    /// Returns null for a notification that is not sent.
    private @Nullable Claimed claim(NotificationEntity row, Instant now) {
        NotifiedTicket ticket = tickets.find(row.ticketId).orElse(null);
        String address = ticket == null ? null : reachable.address(row.via, row.receiver, ticket);
        if (ticket == null || address == null) {
            row.end(DeliveryState.SUPPRESSED, "no-address", now);
            return null;
        }
        boolean customer = new Addressee(row.receiver).isCustomer();
        Preference wish = customer ? preferences.of(address, ticket.customerId()) : Preference.NONE;
        if (wish.optedOut()) {
            row.end(DeliveryState.SUPPRESSED, "opted-out", now);
            return null;
        }
        row.attempts++;
        row.nextAt = now.plus(LEASE);
        String language =
                Objects.requireNonNullElse(wish.language(), policy.notifications().language());
        String text = language.equals("en") ? row.textEn : row.textZh;
        return new Claimed(row.via, new OutgoingMessage(row.id, address, text, language));
    }

    private void record(NotificationEntity row, Outcome outcome, Instant now) {
        switch (outcome) {
            case Outcome.Delivered() -> row.end(DeliveryState.DELIVERED, null, now);
            case Outcome.Refused(var fault) -> row.end(DeliveryState.FAILED, fault, now);
            case Outcome.Unavailable(var fault) -> retry(row, fault, now);
        }
    }

    private void retry(NotificationEntity row, String fault, Instant now) {
        Retry.next(row.attempts, row.createdAt, now)
                .ifPresentOrElse(
                        next -> {
                            row.fault = fault;
                            row.nextAt = queue.allowed(row.urgent, next);
                        },
                        () -> row.end(DeliveryState.FAILED, fault, now));
    }
}
