package io.openhotline.dispatch.policy;

import io.openhotline.platform.policy.LocalText;

/// Names a reason for which a department may return a work order.
public record ReturnReason(String code, LocalText name) {}
