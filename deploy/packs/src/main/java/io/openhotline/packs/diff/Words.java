package io.openhotline.packs.diff;

import io.openhotline.platform.pack.diff.PackChange;
import org.jspecify.annotations.Nullable;

/// Says a change in a sentence.
final class Words {
    private Words() {}

    static String of(PackChange change) {
        String place = change.place().isEmpty() ? "" : change.place() + " ";
        return change.file() + ": " + place + what(change);
    }

    private static String what(PackChange change) {
        return switch (change.kind()) {
            case NEW -> "is new" + after(": ", change.after());
            case GONE -> "is gone" + after(", was ", change.before());
            case CHANGED -> "is %s instead of %s".formatted(change.after(), change.before());
            case GAINED -> "has also " + change.after();
            case LOST -> "has no longer " + change.before();
            case REORDERED -> "has another order" + after(": ", change.after());
        };
    }

    private static String after(String words, @Nullable String value) {
        return value == null ? "" : words + value;
    }
}
