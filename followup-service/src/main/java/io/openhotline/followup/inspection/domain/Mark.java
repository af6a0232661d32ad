package io.openhotline.followup.inspection.domain;

/// Holds the points of one item, from 0 to `most`, and its weight.
public record Mark(String item, int points, int most, int weight) {
    public Mark {
        if (points < 0 || points > most || most < 1 || weight < 1) {
            throw new IllegalArgumentException("%d of %d points".formatted(points, most));
        }
    }
}
