package io.openhotline.launcher.kafka;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.openhotline.testplatform.server.PlatformException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The departments of a policy pack. The services check the file in full.
final class Departments {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private Departments() {}

    /// Returns the codes of the departments in `names.yaml`.
    static List<String> of(Path pack) {
        Path file = pack.resolve("names.yaml");
        try {
            return new YAMLMapper()
                    .readTree(file.toFile()).path("departments").properties().stream()
                            .map(Map.Entry::getKey)
                            .filter(code -> CODE.matcher(code).matches())
                            .toList();
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new PlatformException("cannot read " + file + ": " + reason, e);
        }
    }
}
