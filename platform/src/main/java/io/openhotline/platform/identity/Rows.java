package io.openhotline.platform.identity;

import java.util.Locale;

/// Which rows an operation gives to a role, from the widest to the narrowest. Every other row is
/// missing for the caller (404), in lists, counts and cursors as well.
public enum Rows {
    ALL,
    /// Tickets of the nature suggestion (T4).
    SUGGESTIONS,
    /// Tickets with a follow-up.
    FOLLOWED,
    /// Tickets with an inspection (T14).
    INSPECTED,
    /// Articles that are or were published; for a customer, those that are published for customers.
    PUBLISHED,
    /// Selects what the caller filed; for an agent, the tickets that the agent received first; for
    /// a department, its work orders and their tickets.
    OWN;

    static Rows parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
