package io.openhotline.contracts;

/// Lists the subjects of appeals: a written warning (T11), or the answer of a dissatisfied
/// customer.
public enum AppealSubject {
    WARNING,
    DISSATISFACTION
}
