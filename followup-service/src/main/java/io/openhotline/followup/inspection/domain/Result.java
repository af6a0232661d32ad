package io.openhotline.followup.inspection.domain;

import java.math.BigInteger;
import java.util.List;

/// Holds the result of a score sheet. The score is the weighted share of the points in percent,
/// rounded down, and 0 with a fatal error.
public record Result(
        String sheet,
        int version,
        List<Mark> marks,
        List<String> fatals,
        int score,
        boolean passed) {
    public Result {
        marks = List.copyOf(marks);
        fatals = List.copyOf(fatals);
    }

    /// @param pass the least score that passes
    public static Result of(
            String sheet, int version, List<Mark> marks, List<String> fatals, int pass) {
        int score = fatals.isEmpty() ? score(marks) : 0;
        return new Result(sheet, version, marks, fatals, score, fatals.isEmpty() && score >= pass);
    }

    /// Computes in whole numbers, so that a score that is exactly the least one passes.
    private static int score(List<Mark> marks) {
        BigInteger all =
                marks.stream()
                        .map(mark -> BigInteger.valueOf(mark.most()))
                        .reduce(BigInteger.ONE, Result::leastCommonMultiple);
        BigInteger points =
                marks.stream()
                        .map(mark -> weighted(mark, all))
                        .reduce(BigInteger.ZERO, BigInteger::add);
        long weights = marks.stream().mapToLong(Mark::weight).sum();
        return points.multiply(BigInteger.valueOf(100))
                .divide(all.multiply(BigInteger.valueOf(weights)))
                .intValueExact();
    }

    private static BigInteger weighted(Mark mark, BigInteger all) {
        return all.divide(BigInteger.valueOf(mark.most()))
                .multiply(BigInteger.valueOf((long) mark.points() * mark.weight()));
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.multiply(b).divide(a.gcd(b));
    }
}
