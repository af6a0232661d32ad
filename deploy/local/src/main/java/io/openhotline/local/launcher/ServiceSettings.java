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
    /// are ready sooner so, and a hotline's load never asks for the slower compiler's gains.
    List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString());
    }
}
