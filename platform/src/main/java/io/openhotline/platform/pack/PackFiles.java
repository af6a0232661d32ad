package io.openhotline.platform.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.openhotline.platform.deadline.HolidayFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The texts of the files of a pack by their names, for example `holidays/2027.yaml`.
public record PackFiles(Map<String, String> texts) {
    /// Matches the files that the services read. `identity.yaml` is not among them: it belongs to
    /// the issuer.
    public static final String NAME =
            "(names|intake|dispatch|followup|reporting|knowledge|persons)\\.yaml"
                    + "|holidays/[12][0-9]{3}\\.yaml";

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final List<String> PLAIN =
            List.of("names", "intake", "dispatch", "followup", "reporting", "knowledge", "persons");

    public PackFiles {
        texts = Map.copyOf(texts);
    }

    /// Reads the files that exist. The readers refuse those that are missing or not UTF-8.
    public static PackFiles of(Path folder) {
        var texts = new TreeMap<String, String>();
        for (String name : PLAIN) {
            Path file = folder.resolve(name + ".yaml");
            if (Files.isReadable(file)) {
                texts.put(name + ".yaml", text(file));
            }
        }
        HolidayFiles.files(folder)
                .forEach(file -> texts.put("holidays/" + file.getFileName(), text(file)));
        return new PackFiles(texts);
    }

    /// Returns the contents of files that were read without mistakes before.
    Map<String, JsonNode> contents() {
        var contents = new TreeMap<String, JsonNode>();
        texts.forEach((name, text) -> contents.put(name, content(text)));
        return contents;
    }

    private static JsonNode content(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeTo(Path folder) {
        try {
            for (var file : texts.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// PostgreSQL stores no U+0000.
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .replace('\0', '\uFFFD');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
