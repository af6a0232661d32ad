package io.openhotline.dispatch.clock.domain;

import java.util.Map;

/// Holds what a pack allows about the time of a work order: extensions, and suspensions by the code
/// of their reason.
public record TimeRules(ExtensionRule extension, Map<String, SuspensionRule> suspensions) {
    public static final TimeRules NONE = new TimeRules(ExtensionRule.NONE, Map.of());

    public TimeRules {
        suspensions = Map.copyOf(suspensions);
    }
}
