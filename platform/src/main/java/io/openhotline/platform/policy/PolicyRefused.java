package io.openhotline.platform.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/// The refusal of a pack. The message has a line `file: key: reason (line n)` for each finding.
public final class PolicyRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient List<Finding> findings;

    /// A mistake in a file. `key` is a path such as `routes[3].condition`.
    public record Finding(String key, String reason) {}

    public PolicyRefused(Path file, List<Finding> findings) {
        super(message(file, findings));
        this.file = file;
        this.findings = List.copyOf(findings);
    }

    public Path file() {
        return file;
    }

    public List<Finding> findings() {
        return findings;
    }

    private static String message(Path file, List<Finding> findings) {
        KeyLines lines = KeyLines.of(file);
        return String.join(
                "\n", findings.stream().map(finding -> line(file, finding, lines)).toList());
    }

    private static String line(Path file, Finding finding, KeyLines lines) {
        String message = file + ": " + finding.key() + ": " + finding.reason();
        OptionalInt line = lines.line(finding.key());
        return line.isEmpty() || message.endsWith(")") && message.contains(" (line ")
                ? message
                : message + " (line " + line.getAsInt() + ")";
    }
}
