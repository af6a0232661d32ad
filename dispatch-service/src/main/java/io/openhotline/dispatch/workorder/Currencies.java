package io.openhotline.dispatch.workorder;

import java.util.Currency;

/// Knows the currencies of ISO 4217.
final class Currencies {
    private Currencies() {}

    /// Returns -1 for a code that is no currency in which one pays.
    static int decimalPlaces(String code) {
        try {
            return Currency.getInstance(code).getDefaultFractionDigits();
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
