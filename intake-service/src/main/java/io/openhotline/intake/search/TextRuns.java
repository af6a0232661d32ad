package io.openhotline.intake.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Splits a text into short runs by which similar texts are found: pairs of adjacent Chinese
/// characters, since most Chinese words have two, and whole words and numbers of other scripts.
public final class TextRuns {
    private static final Pattern WORDS =
            Pattern.compile("\\p{IsHan}{2,}|[\\p{L}\\p{N}&&\\P{IsHan}]{2,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    private TextRuns() {}

    /// Returns the first distinct runs of the folded text, at most `most`.
    public static List<String> of(String text, int most) {
        return WORDS.matcher(SearchText.fold(text))
                .results()
                .map(MatchResult::group)
                .flatMap(TextRuns::runs)
                .distinct()
                .limit(most)
                .toList();
    }

    private static Stream<String> runs(String word) {
        if (!HAN.matcher(word).matches()) {
            return Stream.of(word);
        }
        int[] letters = word.codePoints().toArray();
        return IntStream.range(0, letters.length - 1).mapToObj(i -> new String(letters, i, 2));
    }
}
