package io.openhotline.dispatch.workorder.domain;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// Holds what a department judges beyond cause and remedy (C4). A value that isn't judged is null.
public record Judgement(
        @Nullable Boolean reasonHolds,
        @Nullable Boolean claimFair,
        @Nullable String responsibleUnit,
        @Nullable String responsiblePerson,
        @Nullable Loss loss) {

    /// Holds the assessed loss, which is not negative, with the decimal places of its currency.
    public record Loss(BigDecimal amount, Currency currency) {

        /// Throws [ArithmeticException] if the amount has more decimal places than the currency.
        public Loss {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("A loss is not negative");
            }
            amount = amount.setScale(currency.getDefaultFractionDigits());
        }
    }
}
