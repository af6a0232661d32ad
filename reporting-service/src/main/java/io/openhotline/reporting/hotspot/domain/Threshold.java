package io.openhotline.reporting.hotspot.domain;

/// Says how many tickets are more than expected: at least `least`, and so many that by chance alone
/// they would come at most with the probability `chance`, if reports came independently of each
/// other (Poisson).
public record Threshold(int least, double chance) {

    public boolean isExceeded(long tickets, double expected) {
        return tickets >= least && chanceOf(tickets, expected) <= chance;
    }

    /// Returns the expected number for a window: the mean of the weeks before, with one ticket more
    /// in them, so that the first report of a category is not impossible.
    public static double expected(double before, int weeks) {
        return (before + 1) / weeks;
    }

    /// Returns the probability of at least so many tickets if `expected` come on average.
    public static double chanceOf(long tickets, double expected) {
        if (tickets <= expected) {
            return 1;
        }
        double logarithm = tickets * Math.log(expected) - expected;
        for (long i = 2; i <= tickets; i++) {
            logarithm -= Math.log(i);
        }
        double term = Math.exp(logarithm);
        double sum = 0;
        for (long i = tickets; term > sum * 1e-12 && term > 0; i++) {
            sum += term;
            term *= expected / (i + 1);
        }
        return sum;
    }
}
