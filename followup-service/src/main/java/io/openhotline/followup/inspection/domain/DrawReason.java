package io.openhotline.followup.inspection.domain;

/// Says why a work is inspected: the rate of its line or the least number of its agent requires it,
/// or an inspector chose it.
public enum DrawReason {
    LINE,
    AGENT,
    CHOSEN
}
