package io.openhotline.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A packaged service and what it is told by environment variables.
record ServiceSettings(
        String name, Path jar, int port, Path folder, Path log, Map<String, String> environment) {

    ServiceSettings {
        environment = Map.copyOf(environment);
    }

    /// A small fixed heap and the quick compiler: on two cores, four services that start at once
    /// are ready sooner so, and a hotline's load never asks for the slower compiler's gains. The
    /// first orderly end after a build leaves an archive of the loaded classes beside the jar,
    /// which later starts map instead of reading them anew; one that is stale is ignored and
    /// replaced.
    List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx112m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + jar.resolveSibling("classes.jsa"),
                // At the address that it was made for, its pages are read when needed and not
                // copied.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
                "-Xlog:cds*=error,aot*=error",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString());
    }
}
