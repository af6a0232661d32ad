package io.openhotline.packs.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.openhotline.client.CommandException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Compares the files of two packs.
public final class PackDiff {
    private static final YAMLMapper YAML = new YAMLMapper();

    private PackDiff() {}

    /// Returns a sentence for each change, from `before` to `after`, by file.
    public static List<String> between(Path before, Path after) {
        for (Path folder : List.of(before, after)) {
            if (yaml(folder).isEmpty()) {
                throw new CommandException(folder + ": there is no policy file in it");
            }
        }
        var changes = new ArrayList<String>();
        for (String file : files(before, after)) {
            changes.addAll(file(before.resolve(file), after.resolve(file), file));
        }
        return changes;
    }

    private static List<String> file(Path before, Path after, String file) {
        if (!Files.exists(before)) {
            return List.of(file + ": is new");
        }
        if (!Files.exists(after)) {
            return List.of(file + ": is gone");
        }
        return TreeDiff.between(read(before), read(after)).stream()
                .map(change -> file + ": " + change)
                .toList();
    }

    private static Set<String> files(Path before, Path after) {
        var files = new TreeSet<>(yaml(before));
        files.addAll(yaml(after));
        return files;
    }

    private static List<String> yaml(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(it -> it.toString().endsWith(".yaml"))
                    .map(it -> folder.relativize(it).toString())
                    .toList();
        } catch (IOException e) {
            throw new CommandException(folder + ": there is no such pack", e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            JsonNode read = YAML.readTree(Files.readString(file));
            return read.isMissingNode() ? NullNode.getInstance() : read;
        } catch (CharacterCodingException e) {
            throw new CommandException(file + ": is not UTF-8", e);
        } catch (JsonProcessingException e) {
            throw new CommandException(
                    "%s:%d: %s"
                            .formatted(
                                    file,
                                    e.getLocation().getLineNr(),
                                    e.getOriginalMessage().lines().findFirst().orElse("")),
                    e);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new CommandException(file + ": " + reason, e);
        }
    }
}
