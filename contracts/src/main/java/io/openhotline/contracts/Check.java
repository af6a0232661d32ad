package io.openhotline.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Checks the bounds of values from other systems. The message names the field and the rule.
final class Check {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Check() {}

    static void ids(@Nullable UUID ticketId, @Nullable UUID workOrderId) {
        present("ticketId", ticketId);
        present("workOrderId", workOrderId);
    }

    static void present(String field, @Nullable Object value) {
        require(value != null, field, "is required");
    }

    static void text(String field, @Nullable String value, int max) {
        require(value != null && !BlankText.is(value), field, "is required");
        optionalText(field, value, max);
    }

    static void optionalText(String field, @Nullable String value, int max) {
        if (value == null) {
            return;
        }
        int length = value.codePointCount(0, value.length());
        require(length <= max, field, "has " + length + " characters, more than " + max);
        require(value.codePoints().allMatch(Check::printable), field, "has control characters");
    }

    static void instant(String field, @Nullable Instant value) {
        present(field, value);
        optionalInstant(field, value);
    }

    /// Requires the years 2000 to 2200: another year is a wrong unit or a mistake.
    static void optionalInstant(String field, @Nullable Instant value) {
        require(
                value == null || !value.isBefore(EARLIEST) && value.isBefore(LATEST),
                field,
                "must lie between the years 2000 and 2200");
    }

    /// Requires no more decimal places than the currency has.
    static void money(
            String amountField,
            @Nullable String amount,
            String currencyField,
            @Nullable String currency) {
        String number = amount == null ? "" : amount;
        require(
                number.matches(Money.AMOUNT),
                amountField,
                "must be a decimal number, not negative, for example 1250.00");
        int digits = currency == null ? -1 : fractionDigits(currency);
        require(digits >= 0, currencyField, "must be a currency of ISO 4217, for example CNY");
        require(
                new BigDecimal(number).scale() <= digits,
                amountField,
                "must have at most " + digits + " decimal places in " + currency);
    }

    /// Returns -1 for a code that is no currency in which one pays.
    private static int fractionDigits(String currency) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static boolean printable(int codePoint) {
        return switch (codePoint) {
            case '\n', '\t', '\r' -> true;
            default ->
                    !Character.isISOControl(codePoint)
                            && Character.getType(codePoint) != Character.SURROGATE;
        };
    }

    private static void require(boolean holds, String field, String rule) {
        if (!holds) {
            throw new BrokenRule(field, rule);
        }
    }
}
