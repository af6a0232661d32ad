package io.openhotline.platform.policy;

import io.openhotline.platform.policy.PolicyRefused.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Collects everything that is wrong with a document, so that its author sees all of it at once.
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    public void add(String key, String reason) {
        found.add(new Finding(key, reason));
    }

    /// Returns the part; if it throws [IllegalArgumentException], adds a finding and returns empty.
    public <T> Optional<T> attempt(String key, Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (IllegalArgumentException e) {
            add(key, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }

    public boolean none() {
        return found.isEmpty();
    }

    public PolicyRefused refusal(Path file) {
        return new PolicyRefused(file, List.copyOf(found));
    }
}
