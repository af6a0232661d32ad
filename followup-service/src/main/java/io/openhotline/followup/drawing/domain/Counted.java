package io.openhotline.followup.drawing.domain;

/// Counts the work of a stratum; `fresh` is the part that no draw has counted before.
public record Counted(Stratum stratum, long works, long drawn, long fresh) {
    public Counted {
        if (drawn < 0 || drawn > works) {
            throw new IllegalArgumentException(drawn + " drawn of " + works);
        }
    }
}
