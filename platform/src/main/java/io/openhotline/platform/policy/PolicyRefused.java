package io.openhotline.platform.policy;

import java.nio.file.Path;
import java.util.List;

/// The refusal of a pack. The message has a line `file: key: reason` for each finding.
public final class PolicyRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A mistake in a file. `key` is a path such as `routes[3].condition`.
    public record Finding(String key, String reason) {}

    public PolicyRefused(Path file, List<Finding> findings) {
        super(message(file, findings));
    }

    private static String message(Path file, List<Finding> findings) {
        return String.join(
                "\n",
                findings.stream()
                        .map(finding -> file + ": " + finding.key() + ": " + finding.reason())
                        .toList());
    }
}
