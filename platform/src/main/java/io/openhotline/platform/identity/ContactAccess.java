package io.openhotline.platform.identity;

import java.util.Locale;

/// How an operation shows name, telephone, address and free text.
public enum ContactAccess {
    /// As they were given. Such a reading is logged.
    CLEAR,
    /// In clear on the caller's own tickets, masked on others.
    OWN_CLEAR,
    MASKED,
    /// Not at all.
    ABSENT;

    static ContactAccess parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
