package io.openhotline.followup.drawing.domain;

import io.openhotline.followup.sampling.domain.Rate;

/// Holds the two promises (T14): `rate` is the least share of a line's day, `perAgent` the least
/// number of an agent's week.
public record DrawRules(Rate rate, int perAgent) {

    /// Returns the least number of drawn works that keeps the promise.
    long required(Counted counted) {
        return switch (counted.stratum()) {
            case Stratum.OfLine _ -> rate.required(counted.works());
            case Stratum.OfAgent _ -> Math.min(perAgent, counted.works());
        };
    }
}
