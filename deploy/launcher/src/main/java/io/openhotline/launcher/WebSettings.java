package io.openhotline.launcher;

import io.openhotline.launcher.PageServer.Limits;
import io.openhotline.launcher.PageServer.Page;
import io.openhotline.testplatform.server.ProcessSpec;
import io.openhotline.testplatform.server.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The door with the pages as packaged.
///
/// @param managementPort the port of its health
record WebSettings(
        Path jar,
        int port,
        int managementPort,
        Path pidFile,
        Path log,
        Map<String, String> environment) {
    private static final Limits LIMITS = new Limits(Duration.ofMinutes(1), Duration.ofMinutes(1));

    WebSettings {
        environment = Map.copyOf(environment);
    }

    Server server() {
        return new PageServer(
                "the door",
                port,
                new ProcessSpec(command(), environment, "TERM", log, pidFile),
                new Page(managementPort, "/q/health/ready"),
                LIMITS);
    }

    /// A small heap, the quick compiler, and an archive of the loaded classes, which the first
    /// orderly end after a build leaves.
    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + jar.resolveSibling("classes.jsa"),
                "-Xlog:cds*=off,aot*=off",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString());
    }
}
