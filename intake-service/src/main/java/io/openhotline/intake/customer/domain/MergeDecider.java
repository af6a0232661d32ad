package io.openhotline.intake.customer.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Decides whether two records of one person become one, and whether they part again.
public final class MergeDecider {
    private MergeDecider() {}

    /// Holds what the rules need of a record; `mergedInto` is null while the record goes on.
    public record Merging(UUID id, @Nullable UUID mergedInto) {
        boolean isMerged() {
            return mergedInto != null;
        }
    }

    /// Returns the refusal, or empty when `from` may be merged into `target`. A record that goes on
    /// is never below another one, so a merge into it closes no ring.
    public static Optional<CustomerRefusal> decideMerge(Merging from, Merging target) {
        if (from.id().equals(target.id())) {
            return Optional.of(CustomerRefusal.SAME_CUSTOMER);
        }
        if (from.isMerged()) {
            return Optional.of(CustomerRefusal.CUSTOMER_ALREADY_MERGED);
        }
        return target.isMerged() ? Optional.of(CustomerRefusal.MERGED_TARGET) : Optional.empty();
    }

    public static Optional<CustomerRefusal> decideUnmerge(Merging merged) {
        return merged.isMerged()
                ? Optional.empty()
                : Optional.of(CustomerRefusal.CUSTOMER_NOT_MERGED);
    }
}
