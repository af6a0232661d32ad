package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.Tally;

/// A stratum and its tally.
record StratumRow(String code, String kind, String month, Tally tally) {

    StratumRow with(Tally next) {
        return new StratumRow(code, kind, month, next);
    }
}
