package io.openhotline.platform.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Identifies the author of an action, written `role:id`, for example `agent:1001` or
/// `department:engineering`. `id` has 1 to 64 letters, digits, dots, hyphens or underscores, and is
/// no telephone number of eleven digits, so that it is no personal data.
public record Actor(Role role, String id) {
    private static final Pattern ID =
            Pattern.compile("(?!(00)?(86)?([._-]?[0-9]){11}$)[A-Za-z0-9._-]{1,64}");

    /// The services themselves: consumers and timers.
    public static final Actor SYSTEM = new Actor(Role.SYSTEM, "openhotline");

    /// The roles of callers.
    public enum Role {
        AGENT,
        DEPARTMENT,
        CUSTOMER,
        /// Files records of the past with backdated times.
        IMPORT,
        OPERATOR,
        /// Reads reports.
        REPORTS,
        /// Reads what others did.
        AUDITOR,
        /// The services themselves: consumers and timers.
        SYSTEM;

        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Actor {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("An actor's id must match " + ID.pattern());
        }
    }

    /// Parses `role:id`; returns empty if the text doesn't have that form.
    public static Optional<Actor> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !ID.matcher(text.substring(colon + 1)).matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Role.values())
                .filter(role -> role.wireName().equals(text.substring(0, colon)))
                .findFirst()
                .map(role -> new Actor(role, text.substring(colon + 1)));
    }

    /// Whether a text can be the id of an actor.
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    public boolean is(Role candidate) {
        return role == candidate;
    }

    @Override
    public String toString() {
        return role.wireName() + ":" + id;
    }
}
