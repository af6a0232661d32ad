package io.openhotline.bench.result;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A measured number with its unit and optional target.
///
/// @param unit for example `ms`, `tickets/s`, `MB`, `×`; empty for a bare count
/// @param target null without a promise
public record Figure(double value, String unit, @Nullable Target target) {

    public static Figure of(double value, String unit) {
        return new Figure(value, unit, null);
    }

    public Figure below(double limit) {
        return new Figure(value, unit, new Target(Target.Direction.BELOW, limit));
    }

    public Figure atLeast(double limit) {
        return new Figure(value, unit, new Target(Target.Direction.AT_LEAST, limit));
    }

    /// True without a target.
    public boolean isReached() {
        return target == null || target.isReachedBy(value);
    }

    /// Three significant digits; whole numbers with all digits.
    @Override
    public String toString() {
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 || size == 0 ? 2 : 3;
        if (value == Math.rint(value)) {
            decimals = 0;
        }
        return String.format(Locale.ROOT, "%,." + decimals + "f", value)
                + (unit.isEmpty() ? "" : " " + unit);
    }
}
