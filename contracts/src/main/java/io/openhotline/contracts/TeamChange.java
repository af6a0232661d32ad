package io.openhotline.contracts;

/// Says what a department did that handles a work order together with others.
public enum TeamChange {
    JOINED,
    PROGRESSED,
    COMPLETED,
    LEFT
}
