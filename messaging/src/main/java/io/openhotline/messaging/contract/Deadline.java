package io.openhotline.messaging.contract;

/// The two deadlines of a work order.
public enum Deadline {
    ACCEPT,
    RESOLVE
}
