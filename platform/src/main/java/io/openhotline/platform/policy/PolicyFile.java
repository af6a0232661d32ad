package io.openhotline.platform.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.openhotline.platform.http.Utf8;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads one YAML file of a pack as a record. Refuses unknown and repeated keys, violations of the
/// record's Bean Validation constraints, and findings of the caller's check.
public final class PolicyFile {
    private static final ObjectMapper YAML =
            YAMLMapper.builder(
                            YAMLFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build();

    private PolicyFile() {}

    /// Reads the file. `check` finds what constraints can't express, such as a route to an unknown
    /// department.
    public static <T> T read(
            Path file, Class<T> type, Validator validator, Function<T, List<Finding>> check) {
        return read(file, type, PackNames.NONE, validator, check);
    }

    /// Reads a file whose records take the names of their codes from `names`.
    public static <T> T read(
            Path file,
            Class<T> type,
            PackNames names,
            Validator validator,
            Function<T, List<Finding>> check) {
        T policy = parse(file, type, names);
        refuse(file, violations(policy, validator));
        refuse(file, check.apply(policy));
        return policy;
    }

    private static <T> T parse(Path file, Class<T> type, PackNames names) {
        if (!Files.isReadable(file)) {
            throw new PolicyRefused(file, List.of(new Finding("-", "there is no such file")));
        }
        try {
            var injected = new InjectableValues.Std().addValue(PackNames.class, names);
            T policy = YAML.readerFor(type).with(injected).readValue(utf8(file));
            if (policy == null) {
                throw new PolicyRefused(file, List.of(new Finding("-", "the file is empty")));
            }
            return policy;
        } catch (JsonMappingException e) {
            throw new PolicyRefused(file, List.of(new Finding(key(e), reason(e))));
        } catch (JsonProcessingException e) {
            throw new PolicyRefused(file, List.of(new Finding("-", reason(e))));
        } catch (IOException e) {
            throw new PolicyRefused(file, List.of(new Finding("-", String.valueOf(e))));
        }
    }

    private static byte[] utf8(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        OptionalInt malformed = Utf8.firstMalformed(bytes);
        if (malformed.isPresent()) {
            long line =
                    IntStream.range(0, malformed.getAsInt()).filter(i -> bytes[i] == '\n').count();
            throw new PolicyRefused(
                    file, List.of(new Finding("-", "is not UTF-8 (line " + (line + 1) + ")")));
        }
        return bytes;
    }

    private static <T> List<Finding> violations(T policy, Validator validator) {
        return validator.validate(policy).stream()
                .map(found -> new Finding(found.getPropertyPath().toString(), found.getMessage()))
                .sorted(Comparator.comparing(Finding::key))
                .toList();
    }

    private static void refuse(Path file, List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new PolicyRefused(file, findings);
        }
    }

    private static String key(JsonMappingException e) {
        var key = new StringBuilder();
        for (var reference : e.getPath()) {
            if (reference.getFieldName() == null) {
                key.append('[').append(reference.getIndex()).append(']');
            } else {
                key.append(key.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return key.isEmpty() ? "-" : key.toString();
    }

    private static String reason(JsonProcessingException e) {
        return e.getLocation() == null
                ? rule(e)
                : rule(e) + " (line " + e.getLocation().getLineNr() + ")";
    }

    private static String rule(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown when isMoved(unknown) ->
                    "has moved to names.yaml (docs/decisions/0063-names-are-said-once.md)";
            case UnrecognizedPropertyException unknown ->
                    "is no key here; there are " + known(unknown);
            case JsonProcessingException wrong
                    when wrong.getCause() instanceof IllegalArgumentException cause ->
                    String.valueOf(cause.getMessage());
            default -> ParserWords.of(e.getOriginalMessage());
        };
    }

    private static boolean isMoved(UnrecognizedPropertyException unknown) {
        MovedToNames moved = unknown.getReferringClass().getAnnotation(MovedToNames.class);
        return moved != null && List.of(moved.value()).contains(unknown.getPropertyName());
    }

    private static Set<String> known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .filter(key -> !key.equals(InjectedNames.KEY))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
