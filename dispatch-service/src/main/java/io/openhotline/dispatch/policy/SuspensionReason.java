package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.clock.domain.SuspensionRule;
import io.openhotline.platform.policy.LocalText;

/// Names a reason for which a work order may be suspended, and limits it.
public record SuspensionReason(String code, LocalText name, SuspensionRule rule) {}
