package io.openhotline.intake.call.domain;

/// Lists the reasons for refusing a command about a call-back.
public enum CallBackRefusal {
    CALL_BACK_OVER,
    CALL_BACK_TAKEN
}
