package io.openhotline.intake.telephone;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Holds one number without its label and remark: `main` has digits and separators, `extension`
/// only digits.
record WrittenNumber(String main, @Nullable String extension) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u30FC]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:tel|phone|mobile|电话|手机|座机|固话|联系电话)\\s*[:.]?\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile("[(\\[【][^()\\[\\]【】0-9]*[)\\]】]");
    private static final Pattern WORD = Pattern.compile("^\\p{IsHan}+\\s*|\\s*\\p{IsHan}+$");

    /// Separates numbers; a comma only where a whole number follows.
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:[/、|]|;(?!ext=)|或|\\bor\\b|,(?=\\s*\\+?\\(?\\d[\\d ()-]{6,}))\\s*");

    private static final Pattern EXTENSION =
            Pattern.compile(
                    "^(.*?\\d\\)?)\\s*[-,]?\\s*(?:转接?|轉接?|分机号?|分機號?|内线|內線|extension|ext\\.?|x|#|\\*|,"
                            + "|;ext=)\\s*:?\\s*(\\d{1,6})$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[( ]*\\+?[0-9 ().-]+");
    private static final Pattern SPREADSHEET = Pattern.compile("^(\\+?\\d{7,15})\\.0+$");

    /// Splits a text into the numbers that it has.
    static List<String> split(String written) {
        return BETWEEN.splitAsStream(plain(written)).filter(part -> !part.isBlank()).toList();
    }

    /// Returns empty when the text has other characters than those of a number.
    static Optional<WrittenNumber> parse(String part) {
        String text = repaired(withoutWords(part));
        Matcher extension = EXTENSION.matcher(text);
        return extension.matches() ? of(extension.group(1), extension.group(2)) : of(text, null);
    }

    private static Optional<WrittenNumber> of(String main, @Nullable String extension) {
        String text = main.strip();
        return NUMBER.matcher(text).matches()
                ? Optional.of(new WrittenNumber(text, extension))
                : Optional.empty();
    }

    /// Folds full width to half width, all dashes to `-` and all spaces to one space.
    private static String plain(String written) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC);
        String visible = INVISIBLE.matcher(folded).replaceAll("");
        String dashed = DASHES.matcher(visible).replaceAll("-");
        return SPACES.matcher(dashed).replaceAll(" ").strip();
    }

    private static String withoutWords(String text) {
        String unlabelled =
                LABEL.matcher(REMARK.matcher(text).replaceAll(" ").strip()).replaceAll("");
        return WORD.matcher(unlabelled).replaceAll("").strip();
    }

    /// Removes the decimals that a spreadsheet adds to a number.
    private static String repaired(String text) {
        return SPREADSHEET.matcher(text).replaceAll("$1");
    }

    String digits() {
        return main.replaceAll("[^0-9]", "");
    }
}
