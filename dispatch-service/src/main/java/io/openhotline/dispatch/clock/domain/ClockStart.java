package io.openhotline.dispatch.clock.domain;

/// Says what starts a clock. `RECEIVED` is the receipt of the ticket for the first dispatch, and
/// the assignment after that (T11); `HANDLED` is the completion; `PROMISED` starts only the clock
/// of a promised date (C5), and `SUPERVISED` only that of a supervision.
public enum ClockStart {
    RECEIVED,
    ISSUED,
    ACCEPTED,
    HANDLED,
    PROMISED,
    SUPERVISED
}
