package io.openhotline.followup.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/// Counts answers to the question how likely a customer recommends us, in the transaction of the
/// answer.
@ApplicationScoped
public class LoyaltyService {
    private final LoyaltyRepository counts;

    LoyaltyService(LoyaltyRepository counts) {
        this.counts = counts;
    }

    /// @param answer from 0 to 10: from 9 a promoter, from 7 a passive, below a detractor
    @Transactional(TxType.MANDATORY)
    public void count(String stratum, int answer) {
        counts.count(stratum, answer);
    }

    /// Returns the figures of a month, such as `2026-11`.
    @Transactional
    LoyaltyView of(String month) {
        return LoyaltyView.of(month, counts.of(month));
    }
}
