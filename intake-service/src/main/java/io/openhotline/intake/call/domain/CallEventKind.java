package io.openhotline.intake.call.domain;

/// Lists what a switchboard tells about a call. Of events with one time, the later constant counts
/// as later.
public enum CallEventKind {
    /// The call has come in, or a customer's telephone rings.
    RINGING,
    /// The caller waits in a queue.
    QUEUED,
    /// An agent, or the customer of an outgoing call, has answered.
    ANSWERED,
    HELD,
    RESUMED,
    /// Another agent has the call now.
    TRANSFERRED,
    /// One more agent takes part.
    JOINED,
    /// The caller hung up before an answer.
    ABANDONED,
    ENDED,
    /// The recording can be fetched.
    RECORDED,
    /// The caller has left a voice message (T7).
    VOICE_MESSAGE;

    boolean changesAgent() {
        return this == ANSWERED || this == TRANSFERRED;
    }

    /// Says whether a call has at most one such event of an agent.
    boolean happensOnce() {
        return switch (this) {
            case RINGING, ANSWERED, ABANDONED, ENDED, RECORDED, VOICE_MESSAGE -> true;
            case QUEUED, HELD, RESUMED, TRANSFERRED, JOINED -> false;
        };
    }

    boolean ends() {
        return this == ENDED || this == ABANDONED;
    }
}
