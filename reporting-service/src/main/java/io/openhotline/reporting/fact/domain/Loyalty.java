package io.openhotline.reporting.fact.domain;

/// How likely a customer recommends us, in the three groups of the Net Promoter Score (C6).
public enum Loyalty {
    /// 9 or 10.
    PROMOTER,
    /// 7 or 8.
    PASSIVE,
    /// 0 to 6.
    DETRACTOR;

    private static final int PROMOTERS_FROM = 9;
    private static final int PASSIVES_FROM = 7;

    /// @param points from 0 to 10
    public static Loyalty of(int points) {
        if (points >= PROMOTERS_FROM) {
            return PROMOTER;
        }
        return points >= PASSIVES_FROM ? PASSIVE : DETRACTOR;
    }
}
