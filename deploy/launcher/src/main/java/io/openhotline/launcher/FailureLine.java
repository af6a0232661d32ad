package io.openhotline.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Finds the line of a log that says why a process died.
final class FailureLine {
    private static final int TAIL_BYTES = 64 * 1024;
    private static final int LINES_THAT_COUNT = 10;
    private static final int LONGEST = 400;

    private FailureLine() {}

    /// @param from the length of the log before the process started
    static String in(Path log, long from) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(from, file.length() - TAIL_BYTES);
            var bytes = new byte[(int) Math.max(0, file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            return of(new String(bytes, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException unreadable) {
            return "(no log)";
        }
    }

    /// Returns the latest error among the last few lines, or else the last line.
    static String of(List<String> lines) {
        List<LogLine> last =
                lines.reversed().stream()
                        .filter(line -> !line.isBlank() && !isStackFrame(line))
                        .limit(LINES_THAT_COUNT)
                        .map(LogLine::of)
                        .toList();
        return last.stream()
                .filter(LogLine::error)
                .findFirst()
                .or(() -> last.stream().findFirst())
                .map(line -> shortened(line.text()))
                .orElse("(nothing logged)");
    }

    private static boolean isStackFrame(String line) {
        return line.startsWith("\t") || line.startsWith("    at ");
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
