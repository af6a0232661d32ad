package io.openhotline.followup.sequel.domain;

/// Lists what a supervisor may decide after the last rework.
public enum LimitDecision {
    CLOSE_AS_IT_IS,
    ONCE_MORE
}
