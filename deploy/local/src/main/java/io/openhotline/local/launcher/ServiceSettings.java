package io.openhotline.local.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A packaged service and what it is told by environment variables.
record ServiceSettings(
        String name, Path jar, int port, Path folder, Path log, Map<String, String> environment) {

    ServiceSettings {
        environment = Map.copyOf(environment);
    }

    /// A small fixed heap. The first orderly end after a build leaves an archive of the loaded
    /// classes beside the jar, which later starts map instead of reading them anew; one that is
    /// stale is ignored and replaced.
    List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(heap());
        command.addAll(compiler());
        command.addAll(archive());
        command.addAll(
                List.of(
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Duser.timezone=UTC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        jar.toString()));
        return command;
    }

    private static List<String> heap() {
        return List.of("-Xms64m", "-Xmx112m", "-Xmn40m", "-XX:+UseSerialGC");
    }

    /// The quick compiler, since on two cores four services that start at once are ready sooner so,
    /// and need less memory. Intake alone has to take whatever a burst brings: there the slower
    /// compiler doubles the tickets a second.
    private List<String> compiler() {
        return name.equals("intake-service")
                ? List.of("-XX:ReservedCodeCacheSize=48m", "-XX:TrimNativeHeapInterval=2000")
                : List.of("-XX:TieredStopAtLevel=1");
    }

    private List<String> archive() {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + jar.resolveSibling("classes.jsa"),
                // At the address that it was made for, its pages are read when needed and not
                // copied.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
                "-Xlog:cds*=error,aot*=error");
    }
}
