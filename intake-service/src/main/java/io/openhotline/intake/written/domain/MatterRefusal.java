package io.openhotline.intake.written.domain;

/// Lists why a command to a written matter is refused.
public enum MatterRefusal {
    MATTER_ENTERED,
    MATTER_SET_ASIDE,
    MATTER_REFERRED
}
