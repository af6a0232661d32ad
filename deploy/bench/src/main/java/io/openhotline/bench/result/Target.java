package io.openhotline.bench.result;

/// The limit of a figure and its direction.
public record Target(Direction direction, double limit) {
    public enum Direction {
        BELOW,
        AT_LEAST
    }

    boolean isReachedBy(double value) {
        return switch (direction) {
            case BELOW -> value < limit;
            case AT_LEAST -> value >= limit;
        };
    }

    @Override
    public String toString() {
        String sign =
                switch (direction) {
                    case BELOW -> "< ";
                    case AT_LEAST -> "≥ ";
                };
        return sign + Figure.of(limit, "");
    }
}
