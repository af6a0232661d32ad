package io.openhotline.contracts;

/// An amount of money. `amount` is a decimal number, not negative, as a text that loses no digit,
/// for example `1250.00`; `currency` is a code of ISO 4217.
public record Money(String amount, String currency) {
    public static final String AMOUNT = "[0-9]{1,12}(\\.[0-9]{1,4})?";
    public static final String CURRENCY = "[A-Z]{3}";

    public Money {
        Check.money("judgement.loss.amount", amount, "judgement.loss.currency", currency);
    }
}
