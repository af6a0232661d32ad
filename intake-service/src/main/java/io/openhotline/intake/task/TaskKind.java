package io.openhotline.intake.task;

import io.openhotline.platform.policy.LocalText;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Lists what waits for a person of the desk, each with the time and the queue that it has unless
/// the pack names others under `tasks`.
@Schema(name = "TaskKind")
public enum TaskKind {
    /// A supervisor answers it (P2).
    QUESTION("询问班长", "Question", Duration.ofMinutes(5), "supervisors"),
    /// A letter, a fax, an e-mail or a paper is entered (T6).
    LETTER("来件登记", "Letter to enter", Duration.ofHours(2), "agents"),
    /// The customer is told the outcome in the form that was asked for (W5, T6).
    REPLY("答复客户", "Reply to the customer", Duration.ofHours(24), "agents"),
    /// The named successor accepts a shift or disputes it (P6).
    HANDOVER("交接班确认", "Handover of a shift", Duration.ofMinutes(30), "agents"),
    /// The outcome is checked again within the shift (P6).
    RECHECK("当班复核", "Check within the shift", Duration.ofHours(8), "agents"),
    /// A supervisor checks a complaint with the customer (S2).
    VERIFICATION("投诉核实", "Verification", Duration.ofHours(2), "supervisors"),
    /// An emergency was reported first, and its form follows (C3).
    COMPLETION("补录", "Completion of an emergency", Duration.ofHours(2), "agents"),
    /// A ticket that went to a higher level is taken (T3).
    ESCALATION("升级受理", "Escalated ticket", Duration.ofHours(1), "seniors"),
    /// An inspector found a mistake, which the desk puts right (T14).
    SENT_BACK("质检退回", "Sent back by inspection", Duration.ofHours(24), "seniors"),
    /// A customer whose call was missed is called back (T2).
    CALL_BACK("回拨", "Call-back", Duration.ofMinutes(30), "agents"),
    /// A voice message becomes a ticket, or is dismissed (T7).
    VOICE_MESSAGE("留言转工单", "Voice message", Duration.ofHours(2), "agents");

    private final LocalText title;
    private final Duration within;
    private final String queue;

    TaskKind(String zh, String en, Duration within, String queue) {
        this.title = new LocalText(zh, en);
        this.within = within;
        this.queue = queue;
    }

    /// Returns the name of a kind for people; a kind of a later version has its own code.
    public static LocalText nameOf(String kind) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals(kind))
                .map(it -> it.title)
                .findFirst()
                .orElseGet(() -> new LocalText(kind, kind));
    }

    /// Returns the kind that a key of the pack names, such as `question`.
    static Optional<TaskKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Duration within() {
        return within;
    }

    String queue() {
        return queue;
    }

    /// Returns whether its own resource changes the assignee: that of handovers, tickets,
    /// call-backs or voice messages.
    boolean isBound() {
        return switch (this) {
            case HANDOVER, ESCALATION, CALL_BACK, VOICE_MESSAGE -> true;
            case QUESTION, LETTER, REPLY, RECHECK, VERIFICATION, COMPLETION, SENT_BACK -> false;
        };
    }

    /// Returns whether a ladder may move it to another queue.
    boolean isMovable() {
        return this != HANDOVER && this != ESCALATION;
    }

    boolean isOfCall() {
        return this == CALL_BACK || this == VOICE_MESSAGE;
    }
}
