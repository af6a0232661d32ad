package io.openhotline.reporting.fact.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides which measures a call counts in (T2).
public final class CallFold {
    private final CallObservation call;
    private final Duration promised;

    private CallFold(CallObservation call, Duration promised) {
        this.call = call;
        this.promised = promised;
    }

    /// Returns empty for an outgoing call, and for one that still waits.
    ///
    /// @param promised the time to the answer that the pack promises
    public static Optional<CallFact> fold(CallObservation call, ZoneId zone, Duration promised) {
        boolean counts = call.incoming() && (call.answeredAt() != null || call.endedAt() != null);
        return counts
                ? Optional.of(
                        new CallFact(
                                call.startedAt().atZone(zone).toLocalDate(),
                                call.queue(),
                                call.answeredBy(),
                                new CallFold(call, promised).measures()))
                : Optional.empty();
    }

    private Measures measures() {
        boolean answered = call.answeredAt() != null;
        boolean early = isAbandoned() && isWithin(call.endedAt());
        boolean isPromised = Objects.requireNonNullElse(call.freeAgents(), 1) > 0 && !early;
        var counts = new EnumMap<Measure, Long>(Measure.class);
        counts.put(Measure.CALLS, 1L);
        counts.put(Measure.CALLS_ANSWERED, one(answered));
        counts.put(Measure.CALLS_ABANDONED, one(isAbandoned()));
        counts.put(Measure.CALLS_ABANDONED_EARLY, one(early));
        counts.put(Measure.CALLS_PROMISED, one(isPromised));
        counts.put(
                Measure.CALLS_IN_TIME, one(isPromised && answered && isWithin(call.answeredAt())));
        counts.put(Measure.CALL_WAIT_SECONDS, waitSeconds());
        return new Measures(counts);
    }

    private boolean isAbandoned() {
        return call.abandoned() && call.answeredAt() == null;
    }

    private boolean isWithin(@Nullable Instant end) {
        return end != null && waited(end).compareTo(promised) <= 0;
    }

    private long waitSeconds() {
        Instant answer = call.answeredAt();
        return answer == null ? 0 : waited(answer).toSeconds();
    }

    private Duration waited(Instant end) {
        return Duration.between(call.startedAt(), end);
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}
