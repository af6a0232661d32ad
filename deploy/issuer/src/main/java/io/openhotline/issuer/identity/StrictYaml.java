package io.openhotline.issuer.identity;

import io.openhotline.issuer.settings.IssuerRefused;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/// Reads YAML files. Unknown and repeated keys are refused with file, key, reason and line.
final class StrictYaml {
    private static final YAMLMapper YAML =
            YAMLMapper.builder(
                            YAMLFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private StrictYaml() {}

    static <T> T read(Path file, Class<T> type) {
        if (!Files.isReadable(file)) {
            throw new IssuerRefused(file, "there is no such file");
        }
        String text = text(file);
        if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            throw new IssuerRefused(file, "the file is empty");
        }
        try {
            return YAML.readValue(text, type);
        } catch (JacksonException e) {
            throw refused(file, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IssuerRefused(file, "is no UTF-8 text");
        } catch (IOException e) {
            throw new IssuerRefused(file, "cannot be read: " + e.getMessage());
        }
    }

    private static IssuerRefused refused(Path file, JacksonException e) {
        String line =
                e.getLocation() == null || e.getLocation().getLineNr() < 1
                        ? ""
                        : " (line " + e.getLocation().getLineNr() + ")";
        String key = key(e);
        return key.isEmpty()
                ? new IssuerRefused(file, rule(e) + line)
                : new IssuerRefused(file, key, rule(e) + line);
    }

    private static String key(JacksonException e) {
        var key = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null) {
                key.append('[').append(step.getIndex()).append(']');
            } else {
                key.append(key.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return key.toString();
    }

    private static String rule(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                    "is no key here; there are "
                            + new TreeSet<>(
                                    unknown.getKnownPropertyIds().stream()
                                            .map(String::valueOf)
                                            .toList());
            case JacksonException wrong
                    when wrong.getCause() instanceof IllegalArgumentException cause ->
                    String.valueOf(cause.getMessage());
            default -> e.getOriginalMessage();
        };
    }
}
