package io.openhotline.dispatch.policy;

import io.openhotline.contracts.ReviewKind;
import io.openhotline.platform.condition.Condition;
import java.util.Set;

/// Says which dispatches, chase orders and recalls need a second person (T5). `when` reads ticket
/// and author.
record ReviewRule(String name, Set<ReviewKind> of, Condition when) {
    ReviewRule {
        of = Set.copyOf(of);
    }
}
