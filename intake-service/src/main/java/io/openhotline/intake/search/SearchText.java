package io.openhotline.intake.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/// Folds a text, so that full and half width, capital and small letters, traditional and simplified
/// characters, and spaces beside Chinese characters don't tell two texts apart (F5).
public final class SearchText {
    /// Folds width and case and removes invisible characters.
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

    private static final Transliterator SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /// Matches spaces beside a Chinese character, and between a digit and a letter.
    private static final Pattern GAP =
            Pattern.compile(
                    "(?<=\\p{IsHan})[\\s\\p{Z}]+|[\\s\\p{Z}]+(?=\\p{IsHan})"
                            + "|(?<=\\p{Nd})[\\s\\p{Z}]+(?=\\p{L})|(?<=\\p{L})[\\s\\p{Z}]+(?=\\p{Nd})");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private SearchText() {}

    /// Returns an empty text when nothing is visible.
    public static String fold(String text) {
        String folded = FOLDED.normalize(text);
        String simplified = HAN.matcher(folded).find() ? SIMPLIFIED.transliterate(folded) : folded;
        String joined = GAP.matcher(simplified).replaceAll("");
        return SPACES.matcher(joined).replaceAll(" ").strip();
    }
}
