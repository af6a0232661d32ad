package io.openhotline.platform.privacy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Leaves the words with numbers out of an address in letters, and the words that name them.
final class LatinAddress {
    private static final Set<String> UNITS =
            Set.of(
                    "flat",
                    "apt",
                    "apartment",
                    "room",
                    "rm",
                    "unit",
                    "suite",
                    "ste",
                    "building",
                    "bldg",
                    "block",
                    "blk",
                    "floor",
                    "fl",
                    "house",
                    "tower",
                    "no",
                    "number",
                    "entrance",
                    "door",
                    "#");

    private static final Pattern ORDINAL = Pattern.compile("(?i)\\p{Nd}{1,3}(?:st|nd|rd|th)");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}|^\\p{L}$");

    private LatinAddress() {}

    static String road(String address) {
        return Arrays.stream(address.split("[,;\\n]"))
                .map(LatinAddress::names)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Goes from the last word to the first, since a word depends on the one after it.
    private static String names(String part) {
        Deque<String> kept = new ArrayDeque<>();
        String[] words = part.strip().split("[\\s\\p{Z}]+");
        String next = "";
        for (int i = words.length - 1; i >= 0; i--) {
            boolean isKept = isName(words[i], next);
            next = isKept ? words[i] : "";
            if (isKept) {
                kept.addFirst(words[i]);
            }
        }
        return String.join(" ", kept);
    }

    /// Keeps `5th Avenue`; `next` is empty when the word after it is left out or missing.
    private static boolean isName(String word, String next) {
        if (ORDINAL.matcher(word).matches()) {
            return !next.isEmpty() && !isUnit(next);
        }
        return !NUMBER.matcher(word).find() && !(isUnit(word) && next.isEmpty());
    }

    private static boolean isUnit(String word) {
        return UNITS.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }
}
