package io.openhotline.reporting.spreadsheet;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.policy.Labels;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Comma-separated values as in RFC 4180, with the byte order mark by which spreadsheets recognise
/// UTF-8.
public final class Csv {
    public static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern TO_QUOTE = Pattern.compile("[\",\r\n]");

    /// A formula may also begin with a tab or a line break, in full width, and after spaces or
    /// invisible characters.
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private Csv() {}

    public static String of(List<? extends List<? extends @Nullable Object>> rows) {
        return rows.stream().map(Csv::line).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    /// Returns one line with its end, for a file that is written in pieces after
    /// [#BYTE_ORDER_MARK].
    public static String line(List<? extends @Nullable Object> row) {
        return row.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// Returns the heading of a column in both languages. Its English word never changes.
    public static String header(String column) {
        LocalText label = Labels.of("csv." + column);
        return label.zh() + " " + label.en();
    }

    private static String field(@Nullable Object value) {
        String text = value == null ? "" : withoutFormula(value);
        return TO_QUOTE.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /// Puts an apostrophe before a text that a spreadsheet would take for a formula.
    private static String withoutFormula(Object value) {
        String text = value.toString();
        boolean formula = value instanceof CharSequence && FORMULA.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
