package io.openhotline.intake.notification;

import io.openhotline.intake.gateway.MailGateway;
import io.openhotline.intake.mail.MailSettled;
import io.openhotline.intake.mail.MailState;
import io.openhotline.intake.notification.domain.DeliveryState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Learns that the queue of e-mail couldn't send a notification that it had taken.
@ApplicationScoped
class MailedNotifications {
    private final NotificationRepository notifications;

    MailedNotifications(NotificationRepository notifications) {
        this.notifications = notifications;
    }

    void on(@Observes MailSettled mail) {
        if (mail.state() != MailState.SENT) {
            MailGateway.notification(mail.event())
                    .flatMap(notifications::findByIdOptional)
                    .ifPresent(row ->
                            row.end(DeliveryState.FAILED, "mail " + mail.state(), mail.at()));
        }
    }
}
