package io.openhotline.platform.policy;

import java.nio.file.Path;
import java.util.List;

/// A pack that can't be used. The message has a line `file: key: reason` for each finding.
public final class PolicyRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// `key` as in `routes[3].condition`.
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
