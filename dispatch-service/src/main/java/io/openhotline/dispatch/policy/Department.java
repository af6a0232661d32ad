package io.openhotline.dispatch.policy;

import io.openhotline.platform.policy.LocalText;

/// Describes a department that handles work orders; `code` is part of the names of its topics.
public record Department(String code, LocalText name) {}
