package io.openhotline.bench.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;

/// Measures the start of a JVM that prints one line.
final class JvmBaseline {
    private JvmBaseline() {}

    static Duration once() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneLine.class.getName());
        long begun = System.nanoTime();
        Process process = command.redirectOutput(Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("A JVM that prints one line failed");
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
