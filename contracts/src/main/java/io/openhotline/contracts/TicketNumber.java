package io.openhotline.contracts;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Represents the ticket number that people read to each other, as in `2026-0000123-6`: year of
/// receipt, serial, and a check digit (Luhn). The check digit detects a wrong digit, which could
/// otherwise find another customer's ticket.
public record TicketNumber(int year, long serial) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})([0-9]{7,12})([0-9])");
    private static final Pattern BETWEEN = Pattern.compile("[\\p{Pd}\\p{Z}\\p{Cf}\\s\u2212_]");

    /// Holds the result of parsing a number.
    public sealed interface Parsed {
        record Valid(TicketNumber number) implements Parsed {}

        /// Signals a number with the right form and an invalid check digit.
        record InvalidCheckDigit() implements Parsed {}
    }

    /// Reads full-width digits, and dashes and spaces wherever they are or are missing. Returns
    /// empty when the text doesn't have the form of a ticket number.
    public static Optional<Parsed> parse(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String digits = BETWEEN.matcher(folded).replaceAll("");
        Matcher form = FORM.matcher(digits);
        if (!form.matches()) {
            return Optional.empty();
        }
        var number =
                new TicketNumber(Integer.parseInt(form.group(1)), Long.parseLong(form.group(2)));
        return Optional.of(
                number.digits().equals(digits)
                        ? new Parsed.Valid(number)
                        : new Parsed.InvalidCheckDigit());
    }

    private String digits() {
        return toString().replace("-", "");
    }

    @Override
    public String toString() {
        String stem = "%04d-%07d".formatted(year, serial);
        return stem + "-" + checkDigit(stem.replace("-", ""));
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighed = fromRight % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }
}
