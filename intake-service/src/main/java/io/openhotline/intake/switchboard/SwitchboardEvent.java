package io.openhotline.intake.switchboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.openhotline.intake.call.domain.CallEventKind;

/// Lists what a switchboard tells. The first three are those of other help desks.
enum SwitchboardEvent {
    @JsonProperty("newCall")
    NEW_CALL(CallEventKind.RINGING),
    @JsonProperty("answer")
    ANSWER(CallEventKind.ANSWERED),
    @JsonProperty("hangup")
    HANGUP(CallEventKind.ENDED),
    @JsonProperty("queue")
    QUEUE(CallEventKind.QUEUED),
    @JsonProperty("abandon")
    ABANDON(CallEventKind.ABANDONED),
    @JsonProperty("hold")
    HOLD(CallEventKind.HELD),
    @JsonProperty("unhold")
    UNHOLD(CallEventKind.RESUMED),
    @JsonProperty("transfer")
    TRANSFER(CallEventKind.TRANSFERRED),
    @JsonProperty("join")
    JOIN(CallEventKind.JOINED),
    @JsonProperty("recording")
    RECORDING(CallEventKind.RECORDED),
    @JsonProperty("voicemail")
    VOICEMAIL(CallEventKind.VOICE_MESSAGE);

    private final CallEventKind kind;

    SwitchboardEvent(CallEventKind kind) {
        this.kind = kind;
    }

    CallEventKind kind() {
        return kind;
    }
}
