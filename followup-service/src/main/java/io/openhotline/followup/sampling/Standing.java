package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.Reason;

/// Lists the states of a handled ticket in its stratum.
enum Standing {
    DRAWN,
    NOT_DRAWN,
    NO_CONTACT,
    LOST,
    GONE;

    static Standing after(Reason reason) {
        return switch (reason) {
            case SAMPLED, REPLACEMENT -> DRAWN;
            case NOT_DRAWN -> NOT_DRAWN;
            case NO_CONTACT -> NO_CONTACT;
            case LOST -> LOST;
            case GONE -> GONE;
            case TOO_OLD -> throw new IllegalArgumentException("is in no stratum");
        };
    }
}
