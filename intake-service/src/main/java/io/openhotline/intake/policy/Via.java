package io.openhotline.intake.policy;

/// Lists the ways in which a notification reaches its receiver.
public enum Via {
    /// The inbox of a person, role, department or customer of an app.
    INBOX,
    EMAIL,
    SMS,
    WECHAT
}
