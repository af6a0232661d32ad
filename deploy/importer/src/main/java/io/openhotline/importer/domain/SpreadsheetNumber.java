package io.openhotline.importer.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Repairs a phone number or another identifier that a spreadsheet turned into a number. An
/// identifier whose digits are lost is refused, so that it never becomes another one.
final class SpreadsheetNumber {
    /// `'13800001234` and `="13800001234"`, which keep a number as text.
    private static final Pattern MARKED = Pattern.compile("'(.*)|=\"(.*)\"");

    private static final Pattern WITH_DECIMALS = Pattern.compile("[0-9]+\\.[0-9]*");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.0*)?");
    private static final Pattern SCIENTIFIC =
            Pattern.compile("([0-9])(?:\\.([0-9]*))?[eE]\\+?([0-9]{1,2})");

    private SpreadsheetNumber() {}

    /// The text as it was before; empty when digits are lost. Other texts stay as they are.
    static Optional<String> repair(String cell) {
        String text = unmarked(cell);
        if (GROUPED.matcher(text).matches()) {
            return whole(text.replace(",", ""));
        }
        if (WITH_DECIMALS.matcher(text).matches()) {
            return whole(text);
        }
        return SCIENTIFIC.matcher(text).matches() ? exact(text) : Optional.of(text);
    }

    private static String unmarked(String cell) {
        var marked = MARKED.matcher(cell);
        if (!marked.matches()) {
            return cell;
        }
        return (marked.group(1) == null ? marked.group(2) : marked.group(1)).strip();
    }

    private static Optional<String> whole(String text) {
        String decimals = text.replaceFirst("^[0-9]*\\.?", "");
        return decimals.matches("0*")
                ? Optional.of(text.replaceFirst("\\..*$", ""))
                : Optional.empty();
    }

    /// `1.3800001234E+10` has all its digits, `1.38E+10` has not.
    private static Optional<String> exact(String text) {
        var number = SCIENTIFIC.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        int decimals = number.group(2) == null ? 0 : number.group(2).length();
        return decimals == Integer.parseInt(number.group(3))
                ? Optional.of(new BigDecimal(text).toPlainString())
                : Optional.empty();
    }
}
