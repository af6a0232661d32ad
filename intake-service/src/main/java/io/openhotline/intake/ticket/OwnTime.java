package io.openhotline.intake.ticket;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.http.Problem.FieldError;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When something happened: now, or for the role import at the record's own time in the past.
public final class OwnTime {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private OwnTime() {}

    /// What is wrong with the time given, if anything.
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

    /// In microseconds, as it will be stored.
    public static Instant orNow(@Nullable Instant given, Instant now) {
        return (given == null ? now : given).truncatedTo(ChronoUnit.MICROS);
    }
}
