package io.openhotline.reporting.reconciliation;

import io.openhotline.reporting.reconciliation.domain.Peer;
import io.openhotline.reporting.report.domain.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reconciliation as it is stored. `day` of `peer` is the next to be compared.
record ReconciliationJob(
        UUID id,
        String requestedBy,
        Instant requestedAt,
        Span days,
        Duration grace,
        State state,
        Peer peer,
        LocalDate day,
        @Nullable String fault,
        boolean complete,
        @Nullable Instant endedAt) {
    enum State {
        /// Looks for differences.
        COMPARING,
        /// Waits until late events have arrived, then compares days with differences again.
        CONFIRMING,
        DONE,
        /// A service didn't answer for too long.
        FAILED
    }

    /// Begins with the first day of the first service.
    static ReconciliationJob of(UUID id, String by, Instant at, Span days, Duration grace) {
        return new ReconciliationJob(
                id,
                by,
                at,
                days,
                grace,
                State.COMPARING,
                Peer.INTAKE,
                days.first(),
                null,
                true,
                null);
    }

    /// Returns how many days of all services are compared.
    long compared() {
        long before = peer.ordinal() * days.length();
        return state == State.COMPARING
                ? before + ChronoUnit.DAYS.between(days.first(), day)
                : total();
    }

    long total() {
        return Peer.values().length * days.length();
    }

    /// Goes on with this day of the same service, or with the next service after the last day.
    ReconciliationJob at(LocalDate next) {
        return next.isAfter(days.last())
                ? with(state, peer.next(), days.first())
                : with(state, peer, next);
    }

    /// Whether the days before this one are the last ones to be compared.
    boolean endsBefore(LocalDate next) {
        return peer.next() == peer && next.isAfter(days.last());
    }

    ReconciliationJob confirming() {
        return with(State.CONFIRMING, Peer.INTAKE, days.first());
    }

    ReconciliationJob ended() {
        return with(State.DONE, peer, day);
    }

    ReconciliationJob incomplete() {
        return new ReconciliationJob(
                id, requestedBy, requestedAt, days, grace, state, peer, day, fault, false, endedAt);
    }

    ReconciliationJob with(State now, Peer nextPeer, LocalDate nextDay) {
        return new ReconciliationJob(
                id,
                requestedBy,
                requestedAt,
                days,
                grace,
                now,
                nextPeer,
                nextDay,
                null,
                complete,
                endedAt);
    }
}
