package io.openhotline.packs.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.openhotline.client.CommandException;
import io.openhotline.platform.pack.diff.PackDiff;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Compares the folders of two packs.
public final class FolderDiff {
    private static final YAMLMapper YAML = new YAMLMapper();

    private FolderDiff() {}

    /// Returns a sentence for each change, from `before` to `after`, by file.
    public static List<String> between(Path before, Path after) {
        return PackDiff.between(files(before), files(after)).stream().map(Words::of).toList();
    }

    private static Map<String, JsonNode> files(Path folder) {
        List<String> names = yaml(folder);
        if (names.isEmpty()) {
            throw new CommandException(folder + ": there is no policy file in it");
        }
        var files = new TreeMap<String, JsonNode>();
        names.forEach(name -> files.put(name, read(folder.resolve(name))));
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
            return YAML.readTree(Files.readString(file));
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
