package io.openhotline.followup.survey;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.survey.domain.MessageState;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.mail.RetryPauses;
import io.openhotline.platform.mail.SendOutcome;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Moves messages from state to state, each time in its own transaction: SENDING is committed
/// before a message is sent, so that a crash never sends an e-mail twice.
@PackScoped
class MessageQueueService {
    /// Exceeds the timeouts of a mail server.
    private static final Duration ABANDONED = Duration.ofMinutes(15);

    private static final Duration GIVE_UP_AFTER = Duration.ofDays(1);

    private final MessageRepository messages;
    private final MessageWriter writer;
    private final SurveyGateways gateways;
    private final FollowUpPolicy policy;
    private final Ids ids;
    private final Clock clock;

    MessageQueueService(
            MessageRepository messages,
            MessageWriter writer,
            SurveyGateways gateways,
            FollowUpPolicy policy,
            Ids ids,
            Clock clock) {
        this.messages = messages;
        this.writer = writer;
        this.gateways = gateways;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    /// Queues the first message and the reminders, once for each link and way.
    @Transactional(TxType.MANDATORY)
    void add(UUID link, Way way, Instant notBefore) {
        if (messages.hasMessage(link, way)) {
            return;
        }
        add(link, way, 0, notBefore);
        List<Duration> reminders = policy.surveyLinks().reminders();
        for (int i = 0; i < reminders.size(); i++) {
            add(link, way, i + 1, notBefore.plus(reminders.get(i)));
        }
    }

    /// Returns the messages to send. Suppresses messages that are not needed any more.
    @Transactional
    List<OutgoingLink> claim(int limit) {
        Instant now = clock.instant();
        var claimed = new ArrayList<OutgoingLink>();
        for (MessageEntity row : messages.lockDue(now, limit)) {
            switch (writer.write(row, now)) {
                case MessageWriter.Written(var link) -> {
                    row.claim(now);
                    claimed.add(link);
                }
                case MessageWriter.Useless(var reason) ->
                        row.settle(MessageState.SUPPRESSED, reason, now);
            }
        }
        return claimed;
    }

    @Transactional
    void record(UUID id, SendOutcome outcome) {
        MessageEntity row = messages.lock(id).orElseThrow();
        Instant now = clock.instant();
        switch (outcome) {
            case SendOutcome.Taken() -> row.settle(MessageState.SENT, null, now);
            case SendOutcome.Refused(var reason) -> row.settle(MessageState.FAILED, reason, now);
            case SendOutcome.Unknown(var reason) -> row.settle(MessageState.UNCERTAIN, reason, now);
            case SendOutcome.NotNow(var reason) -> postpone(row, reason, now);
        }
    }

    /// Queues a message for a gateway again, because gateways recognise repeated ids. Marks a mail
    /// as uncertain, because it may have been sent already.
    @Transactional
    void settleAbandoned() {
        Instant now = clock.instant();
        for (MessageEntity row : messages.lockAbandoned(now.minus(ABANDONED))) {
            if (row.way == Way.EMAIL) {
                row.settle(MessageState.UNCERTAIN, "the instance ended meanwhile", now);
            } else {
                row.queue("the instance ended meanwhile", now);
            }
        }
    }

    /// Returns empty when the message is missing, and false when it may not be sent again.
    @Transactional
    Optional<Boolean> sendAgain(UUID id) {
        return messages.lock(id)
                .map(row -> {
                    boolean may = row.state.maySendAgain() && gateways.sends(row.way);
                    if (may) {
                        row.queue(row.fault, clock.instant());
                    }
                    return may;
                });
    }

    private void postpone(MessageEntity row, String reason, Instant now) {
        Instant next = now.plus(RetryPauses.after(row.attempts));
        if (next.isAfter(row.queuedAt.plus(GIVE_UP_AFTER)) && row.attempts > 1) {
            row.settle(MessageState.FAILED, reason, now);
        } else {
            row.queue(reason, next);
        }
    }

    private void add(UUID link, Way way, int number, Instant at) {
        var row = new MessageEntity();
        row.id = ids.next();
        row.linkId = link;
        row.way = way;
        row.number = number;
        row.state = MessageState.QUEUED;
        row.queuedAt = at;
        row.nextAt = at;
        messages.persist(row);
    }
}
