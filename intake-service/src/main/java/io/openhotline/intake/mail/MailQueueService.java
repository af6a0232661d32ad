package io.openhotline.intake.mail;

import io.openhotline.platform.mail.RetryPauses;
import io.openhotline.platform.mail.SendOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Moves a mail from state to state, each time in a transaction of its own: the state SENDING is
/// committed before the mail server hears of the mail, so that a crash never sends it twice.
@ApplicationScoped
class MailQueueService {
    /// Exceeds the time that a conversation with a mail server may take.
    private static final Duration ABANDONED = Duration.ofMinutes(15);

    private final OutgoingMailRepository mails;
    private final MailSettings settings;
    private final Event<MailSettled> settled;
    private final Clock clock;

    MailQueueService(
            OutgoingMailRepository mails,
            MailSettings settings,
            Event<MailSettled> settled,
            Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.settled = settled;
        this.clock = clock;
    }

    @Transactional
    Optional<OutgoingMailEntity> claim() {
        Instant now = clock.instant();
        Optional<OutgoingMailEntity> due = mails.due(now);
        due.ifPresent(mail -> mail.claim(now));
        return due;
    }

    @Transactional
    void record(UUID id, SendOutcome outcome) {
        OutgoingMailEntity mail = mails.lock(id).orElseThrow();
        if (mail.state == MailState.BOUNCED) {
            return; // the report was faster
        }
        switch (outcome) {
            case SendOutcome.Taken() -> settle(mail, MailState.SENT, null);
            case SendOutcome.Refused(var reason) -> settle(mail, MailState.FAILED, reason);
            case SendOutcome.Unknown(var reason) -> settle(mail, MailState.UNCERTAIN, reason);
            case SendOutcome.NotNow(var reason) -> postpone(mail, reason);
        }
    }

    /// Records a mail as undeliverable. Returns false if no mail has this Message-ID.
    @Transactional(Transactional.TxType.MANDATORY)
    boolean bounce(String messageId, String reason) {
        Optional<OutgoingMailEntity> known = mails.byMessageId(messageId);
        known.filter(mail -> mail.state != MailState.BOUNCED)
                .ifPresent(mail -> settle(mail, MailState.BOUNCED, reason));
        return known.isPresent();
    }

    /// Nobody knows whether these were sent, so they are not sent again without a person's word.
    @Transactional
    void settleAbandoned() {
        mails.abandoned(clock.instant().minus(ABANDONED))
                .forEach(mail -> settle(mail, MailState.UNCERTAIN, "The instance ended meanwhile"));
    }

    /// Queues a mail once more that has its fate. Returns empty when it is missing, and false when
    /// it was sent or is still in the queue.
    @Transactional
    Optional<Boolean> sendAgain(UUID id) {
        return mails.lock(id)
                .map(mail -> {
                    boolean may = mail.state.isSettled() && mail.state != MailState.SENT;
                    if (may && settings.sends()) {
                        mail.queueAgain(clock.instant());
                    }
                    return may && settings.sends();
                });
    }

    private void postpone(OutgoingMailEntity mail, String reason) {
        Instant next = clock.instant().plus(RetryPauses.after(mail.attempts));
        if (next.isAfter(mail.queuedAt.plus(settings.giveUpAfter()))) {
            settle(mail, MailState.FAILED, reason);
        } else {
            mail.postpone(reason, next);
        }
    }

    private void settle(OutgoingMailEntity mail, MailState fate, @Nullable String reason) {
        Instant now = clock.instant();
        mail.settle(fate, reason, now);
        settled.fire(new MailSettled(mail.id, mail.event, fate, mail.fault, now));
    }
}
