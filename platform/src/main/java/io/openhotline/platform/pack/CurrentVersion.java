package io.openhotline.platform.pack;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Fixes a version for the work of this thread, whatever is in force: while beans of that version
/// are created, and when a takeover is announced.
final class CurrentVersion {
    private static final ThreadLocal<@Nullable String> FIXED = new ThreadLocal<>();

    private CurrentVersion() {}

    /// Returns null on a thread without a fixed version.
    static @Nullable String fixed() {
        return FIXED.get();
    }

    static <T> T during(String version, Supplier<T> work) {
        String before = FIXED.get();
        FIXED.set(version);
        try {
            return work.get();
        } finally {
            if (before == null) {
                FIXED.remove();
            } else {
                FIXED.set(before);
            }
        }
    }
}
