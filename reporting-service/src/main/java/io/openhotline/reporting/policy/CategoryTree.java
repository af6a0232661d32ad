package io.openhotline.reporting.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The categories of the pack by their parents. A category that the pack doesn't name is at the
/// top.
public final class CategoryTree {
    private final Map<String, String> parents = new HashMap<>();

    public CategoryTree(List<NamedCategory> categories) {
        for (NamedCategory category : categories) {
            if (category.parent() != null) {
                parents.put(category.code(), category.parent());
            }
        }
    }

    public @Nullable String parent(String code) {
        return parents.get(code);
    }

    /// Returns the category and those above it, the top one last.
    public List<String> upwards(String code) {
        return Stream.iterate(code, it -> it != null, parents::get).toList();
    }

    /// Returns the category and all those below it.
    public Set<String> below(String code) {
        return Stream.concat(
                        Stream.of(code),
                        parents.keySet().stream().filter(it -> upwards(it).contains(code)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
