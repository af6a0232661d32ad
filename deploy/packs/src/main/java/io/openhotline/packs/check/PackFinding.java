package io.openhotline.packs.check;

/// A finding in a file of a pack. `key` is a path such as `routes[3].when`.
public record PackFinding(Level level, String file, String key, String reason) {
    static PackFinding fault(String file, String key, String reason) {
        return new PackFinding(Level.FAULT, file, key, reason);
    }

    static PackFinding hint(String file, String key, String reason) {
        return new PackFinding(Level.HINT, file, key, reason);
    }
}
