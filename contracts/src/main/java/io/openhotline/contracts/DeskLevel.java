package io.openhotline.contracts;

/// A level of the desk (T3): agents, senior agents, and the line of managers.
public enum DeskLevel {
    AGENT,
    SENIOR,
    MANAGER
}
