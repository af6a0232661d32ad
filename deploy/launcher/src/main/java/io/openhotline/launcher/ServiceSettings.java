package io.openhotline.launcher;

import io.openhotline.launcher.PageServer.Limits;
import io.openhotline.launcher.PageServer.Page;
import io.openhotline.testplatform.server.ProcessSpec;
import io.openhotline.testplatform.server.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A packaged service with its flags and environment variables.
///
/// @param bursts the load peaks that the service must handle
/// @param training whether to record what it does for later starts
/// @param managementPort the port of health and metrics
record ServiceSettings(
        String name,
        Bursts bursts,
        boolean training,
        Path jar,
        int port,
        int managementPort,
        Path folder,
        Path log,
        Map<String, String> environment) {

    enum Bursts {
        NONE,
        /// Many customers report at once.
        STORMS,
        /// All events are counted again.
        REPLAYS
    }

    private static final Duration ENDING = Duration.ofSeconds(15);
    private static final Duration WRITING_ARCHIVE = Duration.ofMinutes(1);
    private static final Duration WRITING_CACHE = Duration.ofMinutes(3);
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    ServiceSettings {
        environment = Map.copyOf(environment);
    }

    /// A server that is ready if its own readiness check is UP.
    Server server() {
        return new PageServer(
                name,
                port,
                new ProcessSpec(command(), environment, "TERM", log, folder.resolve("pid")),
                new Page(managementPort, "/q/health/ready"),
                new Limits(Duration.ofMinutes(1), ending()));
    }

    /// Returns how long an orderly end may take. The one that writes a cache or an archive takes a
    /// loaded machine long; a service that is killed meanwhile leaves none.
    private Duration ending() {
        if (training) {
            return WRITING_CACHE;
        }
        return cache().isTrained() || Files.exists(archive()) ? ENDING : WRITING_ARCHIVE;
    }

    /// Returns the command line: a small fixed heap, and the AOT cache of a training run. Without a
    /// training run, the first orderly stop after a build writes an archive of the loaded classes,
    /// which later starts map. The JVM ignores and replaces a stale archive.
    List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(heap());
        command.addAll(noFullCollections());
        command.addAll(compiler());
        command.addAll(earlierRuns());
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

    /// Returns a heap of full size from the start, because the AOT cache fills a part of the old
    /// generation. Half of intake's young generation is for survivors: objects that don't fit would
    /// stay in the old generation for hours. It also prints forms, whose types need 30 MB for a
    /// moment, and so does reporting. A batch of a replay is large: with a smaller young generation
    /// it would be promoted, which costs ten times as much.
    private List<String> heap() {
        return switch (bursts) {
            case NONE -> List.of("-Xms112m", "-Xmx112m", "-Xmn40m", COLLECTOR);
            case STORMS ->
                    List.of("-Xms128m", "-Xmx128m", "-Xmn28m", "-XX:SurvivorRatio=2", COLLECTOR);
            case REPLAYS ->
                    List.of("-Xms128m", "-Xmx128m", "-Xmn40m", "-XX:SurvivorRatio=4", COLLECTOR);
        };
    }

    /// Avoids full collections while classes and code are loaded. Each would pause the service for
    /// 50 to 200 ms, three times during a start and sometimes in the minutes after it.
    private static List<String> noFullCollections() {
        return List.of("-XX:MetaspaceSize=128m", "-XX:SweeperThreshold=100");
    }

    /// Returns flags that let the optimising compiler inline a quarter of what it usually does: it
    /// needs half of the time and less memory so, and gives the memory back at once. Compared with
    /// the quick compiler alone, a service needs a fifth less CPU at 100 tickets per second.
    private static List<String> compiler() {
        return List.of(
                "-XX:MaxInlineLevel=4",
                "-XX:InlineSmallCode=500",
                "-XX:FreqInlineSize=80",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:TrimNativeHeapInterval=500");
    }

    private List<String> earlierRuns() {
        if (training) {
            return cache().writing();
        }
        var flags = new ArrayList<>(cache().isTrained() ? cache().using() : classArchive());
        // At the address for which the cache was made, pages are read when needed and not copied.
        flags.add("-XX:+UnlockDiagnosticVMOptions");
        flags.add("-XX:ArchiveRelocationMode=0");
        flags.add("-Xlog:cds*=error,aot*=error");
        return flags;
    }

    private List<String> classArchive() {
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive());
    }

    private Path archive() {
        return jar.resolveSibling("classes.jsa");
    }

    private AotCache cache() {
        return new AotCache(jar);
    }
}
