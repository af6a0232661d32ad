package io.openhotline.bench.result;

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

/// A run's figures as JSON.
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

    public static void write(Path file, Instant measuredAt, List<Table> tables) {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            JSON.writeValue(file.toFile(), new Run(measuredAt, Host.here(), tables));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
