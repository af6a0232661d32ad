package io.openhotline.intake.call.domain;

/// Decides about voice messages: the agent who has taken one listens to it, and dismisses it or
/// links a ticket.
public final class VoiceMessageDecider {
    /// The outcome of a command: the changed message, or why it is refused.
    public sealed interface Decision {
        record Agreed(VoiceMessage message) implements Decision {}

        record Refused(VoiceMessageRefusal refusal) implements Decision {}
    }

    private VoiceMessageDecider() {}

    /// Taking one's own again changes nothing.
    public static Decision take(VoiceMessage message, String agent) {
        return guarded(message, agent, message.takenBy(agent));
    }

    /// Somebody else may take it then.
    public static Decision giveBack(VoiceMessage message, String agent) {
        return guarded(message, agent, message.takenBy(null));
    }

    public static Decision dismiss(VoiceMessage message, String agent) {
        return guarded(message, agent, message.ended(agent, VoiceMessageOutcome.DISMISSED));
    }

    private static Decision guarded(VoiceMessage message, String agent, VoiceMessage changed) {
        if (!message.isOpen()) {
            return new Decision.Refused(VoiceMessageRefusal.VOICE_MESSAGE_OVER);
        }
        return message.agent() == null || message.agent().equals(agent)
                ? new Decision.Agreed(changed)
                : new Decision.Refused(VoiceMessageRefusal.VOICE_MESSAGE_TAKEN);
    }
}
