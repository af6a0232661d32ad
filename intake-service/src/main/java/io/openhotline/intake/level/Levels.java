package io.openhotline.intake.level;

import io.openhotline.contracts.DeskLevel;
import io.openhotline.intake.ticket.domain.Level;

/// Translates levels between the domain and the contract.
final class Levels {
    private Levels() {}

    static Level domain(DeskLevel level) {
        return switch (level) {
            case AGENT -> Level.AGENT;
            case SENIOR -> Level.SENIOR;
            case MANAGER -> Level.MANAGER;
        };
    }

    static DeskLevel published(Level level) {
        return switch (level) {
            case AGENT -> DeskLevel.AGENT;
            case SENIOR -> DeskLevel.SENIOR;
            case MANAGER -> DeskLevel.MANAGER;
        };
    }
}
