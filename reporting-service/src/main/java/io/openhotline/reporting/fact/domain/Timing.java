package io.openhotline.reporting.fact.domain;

/// A step whose time statistics keep, in whole seconds.
public enum Timing {
    /// From the receipt of a valid ticket to the end of its handling.
    TO_HANDLE,
    /// From the assignment of the last work order to its department to its acceptance.
    TO_ACCEPT,
    /// From the arrival of a call to its first answer.
    TO_ANSWER
}
