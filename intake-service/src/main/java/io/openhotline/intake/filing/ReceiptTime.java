package io.openhotline.intake.filing;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.BackdatedTime;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.http.Problem.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides when a report counts as received (F9). An import gives any time of the past, an agent an
/// earlier one for a written channel. A clock that is wrong by minutes never loses a report: it is
/// taken at our time, with a warning.
record ReceiptTime(Instant receivedAt, Optional<FieldError> warning, Optional<FieldError> error) {
    private static final String FIELD = "/receivedAt";

    /// Covers the time between a call and its filing.
    private static final Duration DELAY = Duration.ofMinutes(1);

    private static final Duration WRONG_CLOCK = Duration.ofMinutes(5);

    static ReceiptTime of(
            @Nullable Instant given,
            String channel,
            IntakePolicy policy,
            Actor actor,
            Instant now) {
        if (given == null) {
            return at(BackdatedTime.orNow(null, now));
        }
        Instant received = BackdatedTime.orNow(given, now);
        if (actor.is(Role.IMPORT)) {
            return backdated(given, received, now);
        }
        if (given.isAfter(now)) {
            return ahead(given, now);
        }
        if (!given.isBefore(now.minus(DELAY))) {
            return at(received);
        }
        if (actor.is(Role.AGENT) && policy.isWritten(channel)) {
            return backdated(given, received, now);
        }
        return behind(given, actor, now);
    }

    private static ReceiptTime backdated(Instant given, Instant received, Instant now) {
        return new ReceiptTime(received, Optional.empty(), BackdatedTime.bounds(FIELD, given, now));
    }

    private static ReceiptTime ahead(Instant given, Instant now) {
        if (given.isAfter(now.plus(WRONG_CLOCK))) {
            return refused(now, "not-in-future");
        }
        return given.isAfter(now.plus(DELAY)) ? atOurTime(now) : at(BackdatedTime.orNow(null, now));
    }

    private static ReceiptTime behind(Instant given, Actor actor, Instant now) {
        return given.isBefore(now.minus(WRONG_CLOCK))
                ? refused(now, actor.is(Role.AGENT) ? "written-only" : "import-only")
                : atOurTime(now);
    }

    private static ReceiptTime at(Instant receivedAt) {
        return new ReceiptTime(receivedAt, Optional.empty(), Optional.empty());
    }

    private static ReceiptTime atOurTime(Instant now) {
        return new ReceiptTime(
                BackdatedTime.orNow(null, now),
                Optional.of(FieldError.of(FIELD, "clock-differs")),
                Optional.empty());
    }

    private static ReceiptTime refused(Instant now, String rule) {
        return new ReceiptTime(now, Optional.empty(), Optional.of(FieldError.of(FIELD, rule)));
    }
}
