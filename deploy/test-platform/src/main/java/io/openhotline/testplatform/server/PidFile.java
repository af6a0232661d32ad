package io.openhotline.testplatform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A process id with the start time of the process, so that another process which got the same pid
/// later is not taken for ours.
final class PidFile {
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private PidFile() {}

    static void write(Path file, ProcessHandle process) throws IOException {
        Files.writeString(
                PrivateFiles.file(file),
                process.pid() + " " + startOf(process).toEpochMilli() + "\n");
    }

    static Optional<ProcessHandle> read(Path file) {
        try {
            String[] parts = Files.readString(file).strip().split(" ", 2);
            Instant started = Instant.ofEpochMilli(Long.parseLong(parts[1]));
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> isNear(startOf(process), started));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException nothing) {
            return Optional.empty();
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static boolean isNear(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(CLOCK_TOLERANCE) <= 0;
    }
}
