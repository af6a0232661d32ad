package io.openhotline.intake.policy;

/// Lists the forms in which a customer is told an outcome (T6).
public enum ReplyForm {
    CALL,
    SMS,
    EMAIL,
    LETTER,
    FAX,
    WECHAT,
    /// At the desk or at the customer's.
    IN_PERSON
}
