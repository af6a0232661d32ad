package io.openhotline.packs.check;

import io.openhotline.platform.policy.KeyLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of a pack as they are written, with the line of each key.
public final class PackText {
    /// The files of a pack that a service or a tool reads.
    static final List<String> FILES =
            List.of(
                    "names.yaml",
                    "intake.yaml",
                    "dispatch.yaml",
                    "followup.yaml",
                    "reporting.yaml",
                    "persons.yaml",
                    "knowledge.yaml",
                    "identity.yaml");

    private final Map<String, KeyLines> files = new LinkedHashMap<>();

    PackText(Path folder) {
        FILES.stream()
                .filter(file -> Files.isReadable(folder.resolve(file)))
                .forEach(file -> files.put(file, KeyLines.of(folder.resolve(file))));
    }

    Set<String> files() {
        return files.keySet();
    }

    public OptionalInt line(String file, String key) {
        KeyLines lines = files.get(file);
        return lines == null ? OptionalInt.empty() : lines.line(key);
    }

    /// Returns the keys of a file as paths; none of a file that is missing.
    Set<String> paths(String file) {
        KeyLines lines = files.get(file);
        return lines == null ? Set.of() : lines.paths();
    }

    /// Returns the texts of a file by paths such as `routes.3.when`; none of a file that is
    /// missing.
    Map<String, String> texts(String file) {
        KeyLines lines = files.get(file);
        return lines == null ? Map.of() : lines.texts();
    }

    /// Returns the conditions on tickets that the files contain.
    List<ConditionText> conditions() {
        var conditions = new ArrayList<ConditionText>();
        files.forEach((file, lines) ->
                lines.texts()
                        .forEach((path, text) -> {
                            if (ConditionText.isKey(path) && text.contains("ticket.")) {
                                conditions.add(new ConditionText(file, path, text));
                            }
                        }));
        return conditions;
    }

    /// Returns every word that the pack defines or uses as a code: keys, codes and names.
    Set<String> words() {
        return files.values().stream()
                .flatMap(lines ->
                        Stream.concat(
                                lines.paths().stream()
                                        .map(path -> path.substring(path.lastIndexOf('.') + 1)),
                                lines.texts().entrySet().stream()
                                        .filter(it -> it.getKey().matches(".*\\.(code|name)"))
                                        .map(Map.Entry::getValue)))
                .filter(word -> !word.matches("[0-9]+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
