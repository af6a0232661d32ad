package io.openhotline.contracts;

/// Names who has to know of a step of a ladder (P5, T3).
public enum Audience {
    DEPARTMENT,
    SUPERVISOR,
    PROJECT_LEAD,
    MANAGER_LINE
}
