package io.openhotline.intake.ticket.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number that people read to each other, `2026-0000123-6`: year of receipt, serial, and a
/// check digit (Luhn), so that a number misheard on the phone is noticed instead of finding
/// somebody else's ticket.
public record TicketNumber(int year, long serial) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{7,12})-(\\d)");

    /// What somebody gave for a number.
    public sealed interface Heard {
        record Right(TicketNumber number) implements Heard {}

        /// It has the form of one, but its check digit is another.
        record Wrong() implements Heard {}
    }

    /// Empty where it doesn't have the form of a number at all.
    public static Optional<Heard> hear(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var number =
                new TicketNumber(Integer.parseInt(form.group(1)), Long.parseLong(form.group(2)));
        return Optional.of(
                number.toString().equals(text) ? new Heard.Right(number) : new Heard.Wrong());
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
