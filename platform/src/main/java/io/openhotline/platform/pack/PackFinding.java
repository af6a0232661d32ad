package io.openhotline.platform.pack;

import io.openhotline.platform.policy.KeyLines;
import io.openhotline.platform.policy.PolicyRefused;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A mistake in a pack. `line` is empty for a key that the file lacks.
public record PackFinding(String file, OptionalInt line, String key, String reason) {
    /// The parser names the end of the part in which a key is wrong.
    private static final Pattern PARSED_LINE = Pattern.compile(" \\(line [0-9]+\\)$");

    /// Finds the line of the key in the pack.
    public static PackFinding of(Path pack, String file, String key, String reason) {
        return new PackFinding(file, KeyLines.of(pack.resolve(file)).line(key), key, reason);
    }

    static List<PackFinding> of(Path pack, PolicyRefused refused) {
        String file = whole(pack).relativize(whole(refused.file())).toString().replace('\\', '/');
        return refused.findings().stream()
                .map(found -> of(pack, file, found.key(), found.reason()))
                .toList();
    }

    /// Writes `key: reason (line n)`, as a service does that refuses its start.
    String text() {
        String text = key + ": " + reason;
        return line.isEmpty()
                ? text
                : PARSED_LINE.matcher(text).replaceFirst("") + " (line " + line.getAsInt() + ")";
    }

    /// Writes all findings as one text for people.
    static String message(String version, List<PackFinding> found) {
        return "The pack %s is refused:\n%s"
                .formatted(
                        version,
                        found.stream()
                                .map(it -> it.file() + ": " + it.text())
                                .collect(Collectors.joining("\n")));
    }

    /// Refuses the first file with findings, as its reader does.
    static PolicyRefused refusal(List<PackFinding> found, Path folder) {
        String file = found.getFirst().file();
        return new PolicyRefused(
                folder.resolve(file),
                found.stream()
                        .filter(it -> it.file().equals(file))
                        .map(it -> new Finding(it.key(), it.reason()))
                        .toList());
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
