package io.openhotline.bench.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes and reads the figures of a run as JSON.
public final class ResultFile {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private record Run(Instant measuredAt, Host host, List<Table> tables) {}

    private record Host(int cores, String architecture, String java) {
        static Host here() {
            return new Host(
                    Runtime.getRuntime().availableProcessors(),
                    System.getProperty("os.arch"),
                    Runtime.version().toString());
        }
    }

    private ResultFile() {}

    /// A figure of an earlier run; empty when the file has none of that name.
    public static Optional<Double> value(Path file, String title, String row, String column) {
        try {
            for (JsonNode table : JSON.readTree(file.toFile()).path("tables")) {
                for (JsonNode one : table.path("rows")) {
                    if (table.path("title").asText().equals(title)
                            && one.path("name").asText().equals(row)) {
                        return Optional.of(one.path("figures").path(column).path("value"))
                                .filter(JsonNode::isNumber)
                                .map(JsonNode::asDouble);
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path file, Instant measuredAt, List<Table> tables) {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            JSON.writeValue(file.toFile(), new Run(measuredAt, Host.here(), tables));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
