package io.openhotline.packs.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that a misspelt one probably means.
final class Suggestion {
    private Suggestion() {}

    /// Returns `reason` with the nearest of `known`, if one is near enough.
    static String to(String reason, String word, Collection<String> known) {
        return nearest(word, known)
                .map(it -> reason + "; do you mean '" + it + "'?")
                .orElse(reason);
    }

    static Optional<String> nearest(String word, Collection<String> known) {
        int limit = word.length() < 5 ? 1 : word.length() < 10 ? 2 : 3;
        return known.stream()
                .filter(it -> !it.equals(word) && inAnyCase(word, it) <= limit)
                .min(
                        Comparator.<String>comparingInt(it -> inAnyCase(word, it))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /// The parser takes constants in capitals and in small letters.
    private static int inAnyCase(String a, String b) {
        return distance(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
    }

    /// Counts insertions, deletions, replacements and swaps of neighbours.
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
