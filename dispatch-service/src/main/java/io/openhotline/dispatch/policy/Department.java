package io.openhotline.dispatch.policy;

import io.openhotline.platform.policy.LocalText;

/// Whoever handles work orders; `code` is part of its topics' names.
public record Department(String code, LocalText name) {}
