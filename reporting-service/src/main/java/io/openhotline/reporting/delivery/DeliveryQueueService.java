package io.openhotline.reporting.delivery;

import io.openhotline.platform.mail.RetryPauses;
import io.openhotline.platform.mail.SendOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Moves a mail from state to state, each time in a transaction of its own: the state SENDING is
/// committed before the mail server hears of the mail, so that a crash never sends it twice.
@ApplicationScoped
public class DeliveryQueueService {
    /// Exceeds the time that a conversation with a mail server may take.
    private static final Duration ABANDONED = Duration.ofMinutes(15);

    private final DeliveryRepository deliveries;
    private final DeliverySettings settings;
    private final Clock clock;

    DeliveryQueueService(DeliveryRepository deliveries, DeliverySettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    Optional<DeliveryEntity> claim() {
        Instant now = clock.instant();
        Optional<DeliveryEntity> due = deliveries.due(now);
        due.ifPresent(mail -> mail.claim(now));
        return due;
    }

    @Transactional
    void record(UUID id, SendOutcome outcome) {
        DeliveryEntity mail = deliveries.lock(id).orElseThrow();
        Instant now = clock.instant();
        switch (outcome) {
            case SendOutcome.Taken() -> mail.settle(DeliveryState.SENT, null, now);
            case SendOutcome.Refused(var reason) -> mail.settle(DeliveryState.FAILED, reason, now);
            case SendOutcome.Unknown(var reason) ->
                    mail.settle(DeliveryState.UNCERTAIN, reason, now);
            case SendOutcome.NotNow(var reason) -> postpone(mail, reason, now);
        }
    }

    /// Nobody knows whether these were sent, so they are not sent again without a person's word.
    @Transactional
    void settleAbandoned() {
        Instant now = clock.instant();
        deliveries
                .abandoned(now.minus(ABANDONED))
                .forEach(mail ->
                        mail.settle(DeliveryState.UNCERTAIN, "The instance ended meanwhile", now));
    }

    /// Queues a mail once more that was not sent. Returns empty if the document has no such mail,
    /// and false if it was sent or is still in the queue, or if no mail is sent.
    @Transactional
    public Optional<Boolean> sendAgain(UUID document, UUID id) {
        return deliveries
                .lock(id)
                .filter(mail -> mail.documentId.equals(document))
                .map(mail -> {
                    boolean may = settings.sends() && mail.state.isUnsent();
                    if (may) {
                        mail.queueAgain(clock.instant());
                    }
                    return may;
                });
    }

    private void postpone(DeliveryEntity mail, String reason, Instant now) {
        Instant next = now.plus(RetryPauses.after(mail.attempts));
        if (next.isAfter(mail.queuedAt.plus(settings.giveUpAfter()))) {
            mail.settle(DeliveryState.FAILED, reason, now);
        } else {
            mail.postpone(reason, next);
        }
    }
}
