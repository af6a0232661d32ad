package io.openhotline.platform.pack.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says which version of the pack is in force at a time, by the takeovers that are not cancelled.
public record PackPlan(List<Takeover> takeovers) {
    private static final Comparator<Takeover> BY_TIME =
            Comparator.comparing(Takeover::at).thenComparing(Takeover::id);

    public static final PackPlan NONE = new PackPlan(List.of());

    public PackPlan {
        takeovers = takeovers.stream().sorted(BY_TIME).toList();
    }

    /// Returns the last takeover whose time has come; empty before the first one.
    public Optional<Takeover> inForce(Instant now) {
        return come(now).reduce((_, last) -> last);
    }

    /// Returns the takeover whose time is yet to come.
    public Optional<Takeover> planned(Instant now) {
        return takeovers.stream().filter(it -> it.at().isAfter(now)).findFirst();
    }

    /// Returns the version that was in force before the present one.
    public Optional<String> before(Instant now) {
        String present = inForce(now).map(Takeover::version).orElse("");
        return come(now)
                .map(Takeover::version)
                .filter(version -> !version.equals(present))
                .reduce((_, last) -> last);
    }

    private java.util.stream.Stream<Takeover> come(Instant now) {
        return takeovers.stream().filter(it -> !it.at().isAfter(now));
    }
}
