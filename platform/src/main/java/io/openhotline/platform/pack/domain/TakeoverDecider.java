package io.openhotline.platform.pack.domain;

import io.openhotline.platform.pack.domain.TakeoverDecision.AlreadyInForce;
import io.openhotline.platform.pack.domain.TakeoverDecision.AlreadyPlanned;
import io.openhotline.platform.pack.domain.TakeoverDecision.NotChecked;
import io.openhotline.platform.pack.domain.TakeoverDecision.Planned;
import io.openhotline.platform.pack.domain.TakeoverDecision.TooEarly;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides whether a version may be taken over: by all instances or by none.
public final class TakeoverDecider {
    /// An instance of the service and the versions that it can take over.
    public record Instance(String name, Set<String> checked) {
        public Instance {
            checked = Set.copyOf(checked);
        }
    }

    /// @param at null for the earliest time
    public record Plan(String version, @Nullable Instant at) {}

    private TakeoverDecider() {}

    /// @param lead the time in which each instance learns of a decision
    public static TakeoverDecision decide(
            Plan command, PackPlan plan, List<Instance> instances, Instant now, Duration lead) {
        Optional<Takeover> planned = plan.planned(now);
        Instant earliest = now.plus(lead);
        Instant at = command.at() == null ? earliest : command.at();
        if (planned.isPresent()) {
            return new AlreadyPlanned(planned.get());
        }
        if (plan.inForce(now).filter(it -> it.version().equals(command.version())).isPresent()) {
            return new AlreadyInForce();
        }
        if (at.isBefore(earliest)) {
            return new TooEarly(earliest);
        }
        List<String> unchecked = unchecked(command.version(), instances);
        return unchecked.isEmpty() ? new Planned(command.version(), at) : new NotChecked(unchecked);
    }

    private static List<String> unchecked(String version, List<Instance> instances) {
        return instances.stream()
                .filter(it -> !it.checked().contains(version))
                .map(Instance::name)
                .toList();
    }
}
