package io.openhotline.intake.ticket;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.http.Problem.FieldError;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Determines when something happened: now, or at a backdated time for the role import.
public final class BackdatedTime {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private BackdatedTime() {}

    /// Returns the error of a backdated time, empty when the time is valid or null.
    public static Optional<FieldError> check(
            String pointer, @Nullable Instant given, Actor actor, Instant now) {
        if (given == null) {
            return Optional.empty();
        }
        if (!actor.is(Role.IMPORT)) {
            return Optional.of(FieldError.of(pointer, "import-only"));
        }
        return bounds(pointer, given, now);
    }

    public static Optional<FieldError> bounds(String pointer, Instant given, Instant now) {
        if (given.isAfter(now)) {
            return Optional.of(FieldError.of(pointer, "not-in-future"));
        }
        return given.isBefore(EARLIEST)
                ? Optional.of(FieldError.of(pointer, "too-early", EARLIEST))
                : Optional.empty();
    }

    /// Returns microseconds, as the database stores them.
    public static Instant orNow(@Nullable Instant given, Instant now) {
        return (given == null ? now : given).truncatedTo(ChronoUnit.MICROS);
    }
}
