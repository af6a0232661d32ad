package io.openhotline.dispatch.policy;

import io.openhotline.contracts.ReviewKind;
import io.openhotline.platform.condition.Condition;
import io.openhotline.platform.condition.Condition.Result;
import io.openhotline.platform.condition.RoutableTicket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Holds what a pack wants a second person for: reviews before the release (T5) and approvals of
/// outcomes (C4). It also says which work orders are urgent (T8).
public final class Oversight {
    private final List<ReviewRule> reviews;
    private final List<ApprovalRule> approvals;
    private final Optional<Condition> urgent;
    private final Map<String, Set<String>> heads;

    Oversight(
            List<ReviewRule> reviews,
            List<ApprovalRule> approvals,
            Optional<Condition> urgent,
            Map<String, Set<String>> heads) {
        this.reviews = List.copyOf(reviews);
        this.approvals = List.copyOf(approvals);
        this.urgent = urgent;
        this.heads = Map.copyOf(heads);
    }

    public boolean needsReview(ReviewKind kind, RoutableTicket ticket, Author author) {
        return reviews.stream()
                .filter(rule -> rule.of().contains(kind))
                .anyMatch(rule ->
                        rule.when().evaluate(ticket, author.actor(), author.roles())
                                == Result.MATCHES);
    }

    public boolean hasReviews() {
        return !reviews.isEmpty();
    }

    public boolean needsApproval(RoutableTicket ticket) {
        return approvals.stream().anyMatch(rule -> rule.when().evaluate(ticket) == Result.MATCHES);
    }

    public boolean isUrgent(RoutableTicket ticket) {
        return urgent.filter(when -> when.evaluate(ticket) == Result.MATCHES).isPresent();
    }

    /// Returns the staff numbers of the persons who may approve; empty if every person of the
    /// department may.
    public Set<String> headsOf(String department) {
        return heads.getOrDefault(department, Set.of());
    }
}
