package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.clock.domain.ExtensionRule;
import io.openhotline.dispatch.clock.domain.SuspensionRule;
import io.openhotline.dispatch.clock.domain.TimeRules;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Represents rules in the column `pack_rules.rules`; times are ISO 8601 durations.
record StoredRules(int most, String farthest, Map<String, StoredSuspension> suspensions) {
    /// Represents the rule about one reason for a suspension.
    record StoredSuspension(String longest, boolean endsWithSupplement) {
        static StoredSuspension of(SuspensionRule rule) {
            return new StoredSuspension(rule.longest().toString(), rule.endsWithSupplement());
        }

        SuspensionRule toDomain() {
            return new SuspensionRule(Duration.parse(longest), endsWithSupplement);
        }
    }

    static StoredRules of(TimeRules rules) {
        return new StoredRules(
                rules.extension().most(),
                rules.extension().farthest().toString(),
                each(rules.suspensions(), StoredSuspension::of));
    }

    TimeRules toDomain() {
        return new TimeRules(
                new ExtensionRule(most, Duration.parse(farthest)),
                each(suspensions, StoredSuspension::toDomain));
    }

    private static <A, B> Map<String, B> each(Map<String, A> map, Function<A, B> change) {
        return map.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> change.apply(it.getValue())));
    }
}
