package io.openhotline.intake.notification;

import org.jspecify.annotations.Nullable;

/// Holds what a customer wants: no messages, or a language.
record Preference(boolean optedOut, @Nullable String language) {
    static final Preference NONE = new Preference(false, null);
}
