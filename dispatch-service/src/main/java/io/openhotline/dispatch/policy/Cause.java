package io.openhotline.dispatch.policy;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.platform.policy.LocalText;
import java.util.List;
import java.util.Set;

/// Names a cause that a department may find (C4). It fits the tickets of its categories and kinds;
/// a cause without them fits all.
public record Cause(String code, LocalText name, List<String> categories, Set<CategoryKind> kinds) {
    public Cause {
        categories = List.copyOf(categories);
        kinds = Set.copyOf(kinds);
    }

    boolean fits(String category, CategoryKind kind) {
        return categories.isEmpty() && kinds.isEmpty()
                || categories.contains(category)
                || kinds.contains(kind);
    }
}
