package io.openhotline.intake.notification;

import io.openhotline.intake.notification.Notifications.Occurrence;
import io.openhotline.intake.notification.domain.DeliveryState;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.policy.NotificationRule;
import io.openhotline.intake.policy.QuietHours;
import io.openhotline.intake.policy.Via;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.LocalText;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/// Puts notifications into the queue, in the transaction that handles their event. What goes to an
/// inbox is delivered by that.
@PackScoped
class NotificationQueueService {
    private final NotificationRepository repository;
    private final Reachable reachable;
    private final TextValues values;
    private final IntakePolicy policy;
    private final Ids ids;

    NotificationQueueService(
            NotificationRepository repository,
            Reachable reachable,
            TextValues values,
            IntakePolicy policy,
            Ids ids) {
        this.repository = repository;
        this.reachable = reachable;
        this.values = values;
        this.policy = policy;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(NotificationRule rule, Occurrence occurrence, Addressee to) {
        Optional<Via> via = reachable.via(rule, to, occurrence.ticket());
        NotificationEntity row = row(rule, occurrence, to, via.orElse(rule.via().getFirst()));
        if (via.isEmpty()) {
            row.end(DeliveryState.SUPPRESSED, "no-address", occurrence.now());
        } else if (via.get() == Via.INBOX) {
            row.end(DeliveryState.DELIVERED, null, occurrence.now());
        } else {
            row.state = DeliveryState.QUEUED;
            row.nextAt = allowed(rule.isUrgent(), occurrence.now());
        }
        repository.persist(row);
    }

    /// Returns the first moment from `at` on in which the notification may leave.
    Instant allowed(boolean urgent, Instant at) {
        QuietHours quiet = policy.notifications().quietHours();
        return urgent || quiet == null ? at : quiet.earliest(at, policy.timeZone());
    }

    private NotificationEntity row(
            NotificationRule rule, Occurrence occurrence, Addressee to, Via via) {
        LocalText text =
                values.fill(rule.text(), occurrence.ticket(), occurrence.event(), to.isCustomer());
        var row = new NotificationEntity();
        row.id = ids.next();
        row.eventId = occurrence.eventId();
        row.rule = rule.code();
        row.type = occurrence.type();
        row.ticketId = occurrence.ticket().id();
        row.receiver = to.key();
        row.via = via;
        row.textZh = text.zh();
        row.textEn = text.en();
        row.urgent = rule.isUrgent();
        row.createdAt = occurrence.now();
        return row;
    }
}
