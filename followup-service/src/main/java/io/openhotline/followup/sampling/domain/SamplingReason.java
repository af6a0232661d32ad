package io.openhotline.followup.sampling.domain;

/// Lists the reasons for sampling decisions; each reason is stored with the counts after it.
public enum SamplingReason {
    /// Marks a sampled ticket: the rate would not hold without it.
    SAMPLED,
    /// Marks a ticket that was not sampled: the rate holds without it.
    NOT_SAMPLED,
    /// Marks a ticket that was handled too long ago for the policy; the stratum doesn't count it.
    TOO_OLD,
    /// Marks a ticket that the rate required but that has no phone number; another one is sampled
    /// instead.
    NO_CONTACT,
    /// Marks a ticket that the rate required but whose customer wants no calls; counts like
    /// `NO_CONTACT`.
    DO_NOT_CALL,
    /// Marks a ticket that the rate required but whose customer was asked as often as the pack
    /// allows; counts like `NO_CONTACT`.
    CAPPED,
    /// Marks a ticket that was sampled instead of one whose customer could not be asked.
    REPLACEMENT,
    /// Marks a sampled ticket whose customer was unreachable or declined.
    NO_RESPONSE,
    /// Marks a withdrawn ticket, which the stratum no longer counts.
    WITHDRAWN
}
