package io.openhotline.platform.pack.diff;

import org.jspecify.annotations.Nullable;

/// Says what changed at one place of a pack. Values are written in one line, long ones are cut.
///
/// @param place the keys from the top of the file, entries of lists by their code or name in
///   quotes, for example `routes 'leak-large-pipe' department`; empty for the whole file
/// @param before what is gone
/// @param after what is new
public record PackChange(
        String file,
        String place,
        ChangeKind kind,
        @Nullable String before,
        @Nullable String after) {

    /// Says how the place changed.
    public enum ChangeKind {
        /// The file, key or entry is new.
        NEW,
        /// The file, key or entry is gone.
        GONE,
        /// The value is another one.
        CHANGED,
        /// The list has entries that it had not.
        GAINED,
        /// The list has entries no longer.
        LOST,
        /// The same entries are in another order.
        REORDERED
    }
}
