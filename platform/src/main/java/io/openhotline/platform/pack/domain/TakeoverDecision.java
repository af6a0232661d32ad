package io.openhotline.platform.pack.domain;

import java.time.Instant;
import java.util.List;

/// Says whether a takeover may be planned.
public sealed interface TakeoverDecision {
    record Planned(String version, Instant at) implements TakeoverDecision {}

    record AlreadyInForce() implements TakeoverDecision {}

    /// Another takeover is yet to come.
    record AlreadyPlanned(Takeover other) implements TakeoverDecision {}

    record TooEarly(Instant earliest) implements TakeoverDecision {}

    /// These instances have not read the version, or can't.
    record NotChecked(List<String> instances) implements TakeoverDecision {}
}
