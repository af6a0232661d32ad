package io.openhotline.followup.sequel.domain;

/// Holds the steps after an answer so far.
///
/// @param round the round of handling that was asked about
/// @param current whether the ticket is still in this round and was not withdrawn or merged
public record Sequel(
        int round,
        boolean answered,
        boolean current,
        Limit limit,
        boolean examined,
        boolean signedOff) {

    /// Lists whether the last rework is done.
    public enum Limit {
        NOT_REACHED,
        REACHED,
        DECIDED
    }

    /// Returns whether the complaint was made again after it was handled.
    boolean isRepeated() {
        return round > 1;
    }
}
