package io.openhotline.intake.call.domain;

/// Lists the reasons for refusing a command about a voice message.
public enum VoiceMessageRefusal {
    VOICE_MESSAGE_OVER,
    VOICE_MESSAGE_TAKEN
}
