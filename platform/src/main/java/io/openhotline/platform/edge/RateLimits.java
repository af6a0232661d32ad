package io.openhotline.platform.edge;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/// The limits of rate, `hotline.rate-limit.*`. Each instance counts alone.
@ConfigMapping(prefix = "hotline.rate-limit")
interface RateLimits {
    /// A steady rate, and how many requests may come at once after a pause.
    interface Limit {
        int perSecond();

        int burst();
    }

    /// A rate of wrong guesses, and how many are admitted at once after a pause.
    interface GuessLimit {
        int perHour();

        int burst();
    }

    /// Multiplies all limits of callers; 0 switches all limits off.
    int factor();

    /// For one caller and one operation.
    Limit operation();

    /// The same, for operations that read lists.
    Limit list();

    /// For an address, over requests without a valid token.
    Limit address();

    /// For wrong guesses about one subject, by all callers together; `factor` doesn't multiply it.
    GuessLimit guesses();

    /// The limits of single operations, by operationId.
    Map<String, Limit> operations();

    /// How many times as much a role may do, by its name in an actor.
    Map<String, Integer> times();

    /// How many callers and operations are remembered; the ones seen last stay.
    int remembered();
}
