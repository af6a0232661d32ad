package io.openhotline.followup.inspection.domain;

/// Lists the reasons for an inspection: the rate of the line or the least number of the agent
/// requires it, or an inspector chose it.
public enum DrawReason {
    LINE,
    AGENT,
    CHOSEN
}
