package io.openhotline.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Memory of processes, from `/proc/<pid>/status` (proc(5)).
public final class Memory {
    /// The limit for the resident memory of a service.
    public static final double LIMIT_MEGABYTES = 350;

    private Memory() {}

    /// The current resident set in MB (10^6 bytes).
    public static double residentMegabytes(long pid) {
        return value(pid, "VmRSS:");
    }

    /// The largest resident set since the start of the process, in MB (10^6 bytes).
    public static double peakMegabytes(long pid) {
        return value(pid, "VmHWM:");
    }

    private static double value(long pid, String field) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1_024 / 1e6)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
