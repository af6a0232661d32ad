package io.openhotline.contracts;

/// What a department appeals against: a written warning (T11), or the answer of a dissatisfied
/// customer.
public enum AppealSubject {
    WARNING,
    DISSATISFACTION
}
