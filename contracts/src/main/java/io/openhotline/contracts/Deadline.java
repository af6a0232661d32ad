package io.openhotline.contracts;

/// The two deadlines of a work order.
public enum Deadline {
    ACCEPT,
    RESOLVE
}
