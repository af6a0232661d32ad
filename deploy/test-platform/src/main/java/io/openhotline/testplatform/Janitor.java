package io.openhotline.testplatform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Ends the servers and deletes their data when the test JVM has ended, even if it was killed.
final class Janitor {
    private static final String SCRIPT =
            """
            read _
            for pid in "$1"/*/pid; do
                [ -f "$pid" ] && kill -9 "$(cut -d' ' -f1 "$pid")"
            done
            sleep 1
            rm -rf "$1"
            """;

    private Janitor() {}

    /// Starts a shell that waits on a pipe which only this JVM keeps open.
    static void watch(Path folder) {
        try {
            Process shell =
                    new ProcessBuilder("setsid", "sh", "-c", SCRIPT, "janitor", folder.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            // The hook also keeps the pipe from being collected together with the class loader.
            Runtime.getRuntime().addShutdownHook(new Thread(shell::isAlive, "janitor"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
