package io.openhotline.platform.pack;

import java.nio.file.Path;

/// Reads a part of a pack as its feature does. Each feature with files or rules of its own has a
/// bean of this type; together they check a version whole.
public interface PackPart {
    /// Throws [io.openhotline.platform.policy.PolicyRefused] for a part that is wrong.
    void read(Path pack);

    /// Returns whether a mistake stops the start, too. A part without which the service can work,
    /// such as a file of holidays, only refuses a takeover.
    default boolean isNeeded() {
        return true;
    }

    /// Returns the part as one that doesn't stop the start.
    static PackPart notNeeded(PackPart part) {
        return new PackPart() {
            @Override
            public void read(Path pack) {
                part.read(pack);
            }

            @Override
            public boolean isNeeded() {
                return false;
            }
        };
    }
}
