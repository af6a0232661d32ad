package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.SamplingReason;

/// Lists the states of a handled ticket in its stratum.
enum MemberState {
    SAMPLED,
    NOT_SAMPLED,
    NO_CONTACT,
    DO_NOT_CALL,
    CAPPED,
    NO_RESPONSE,
    WITHDRAWN;

    /// Returns the state after a sampling decision. A ticket that is too old is in no stratum.
    static MemberState after(SamplingReason reason) {
        return switch (reason) {
            case SAMPLED, REPLACEMENT -> SAMPLED;
            case NOT_SAMPLED -> NOT_SAMPLED;
            case NO_CONTACT -> NO_CONTACT;
            case DO_NOT_CALL -> DO_NOT_CALL;
            case CAPPED -> CAPPED;
            case NO_RESPONSE -> NO_RESPONSE;
            case WITHDRAWN -> WITHDRAWN;
            case TOO_OLD -> throw new IllegalArgumentException("A ticket that is too old");
        };
    }
}
