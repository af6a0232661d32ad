package io.openhotline.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.openhotline.client.CommandException;
import io.openhotline.importer.domain.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a mapping strictly; a fault is refused with file, key and reason.
public final class MappingFile {
    private static final ObjectMapper YAML =
            YAMLMapper.builder(
                            YAMLFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build();

    private MappingFile() {}

    public static Mapping read(Path file) {
        if (!Files.isReadable(file)) {
            throw new CommandException(file + ": there is no such file");
        }
        try {
            Mapping mapping = YAML.readValue(file.toFile(), Mapping.class);
            if (mapping == null) {
                throw new CommandException(file + ": the file is empty");
            }
            return mapping;
        } catch (JsonMappingException e) {
            throw new CommandException(file + ": " + key(e) + reason(e), e);
        } catch (JsonProcessingException e) {
            throw new CommandException(file + ": " + reason(e), e);
        } catch (IOException e) {
            throw new CommandException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String key(JsonMappingException e) {
        String key =
                String.join(
                        ".",
                        e.getPath().stream()
                                .map(step ->
                                        step.getFieldName() == null
                                                ? String.valueOf(step.getIndex())
                                                : step.getFieldName())
                                .toList());
        return key.isEmpty() ? "" : key + ": ";
    }

    private static String reason(JsonProcessingException e) {
        String reason =
                switch (e) {
                    case UnrecognizedPropertyException _ -> "is no key of a mapping";
                    case InvalidFormatException wrong ->
                            "can't be '%s'".formatted(wrong.getValue());
                    case MismatchedInputException _ -> "has the wrong form";
                    default ->
                            e.getCause() instanceof IllegalArgumentException refused
                                    ? String.valueOf(refused.getMessage())
                                    : e.getOriginalMessage();
                };
        return e.getLocation() == null
                ? reason
                : reason + " (line " + e.getLocation().getLineNr() + ")";
    }
}
