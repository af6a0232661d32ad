package io.openhotline.intake.timeline;

/// Shortens a long text to one line.
final class Shortened {
    private static final int MAX = 120;

    private Shortened() {}

    /// Returns the first 120 characters, on one line; "…" marks a longer text.
    static String text(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        return length <= MAX ? line : line.substring(0, line.offsetByCodePoints(0, MAX)) + "…";
    }
}
