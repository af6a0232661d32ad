package io.openhotline.launcher;

import io.openhotline.testplatform.server.ChildProcess;
import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.ProcessSpec;
import io.openhotline.testplatform.server.Server;
import io.openhotline.testplatform.server.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// The issuer as packaged, ready when it describes itself to its clients.
final class IssuerServer implements Server {
    private static final Duration ENDING = Duration.ofSeconds(10);

    private final Settings settings;
    private final ChildProcess process;

    /// @param jar the packaged issuer
    /// @param pack the policy pack, whose `identity.yaml` it reads
    /// @param folder keeps passwords, secrets and keys
    record Settings(Path jar, Path pack, int port, Path folder, Path pidFile, Path log) {

        /// A small heap, the quick compiler, and an archive of the loaded classes, which the first
        /// orderly end after a build leaves.
        private List<String> command() {
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:SharedArchiveFile=" + archive(),
                    "-Xlog:cds*=off,aot*=off",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Duser.timezone=UTC",
                    "-jar",
                    jar.toString());
        }

        private Path archive() {
            return jar.resolveSibling("classes.jsa");
        }

        private Map<String, String> environment() {
            return Map.of(
                    "HOTLINE_POLICIES", pack.toString(),
                    "HOTLINE_ISSUER_FOLDER", folder.toString(),
                    "HOTLINE_ISSUER_PORT", Integer.toString(port),
                    "HOTLINE_ISSUER", "http://127.0.0.1:" + port,
                    "MALLOC_ARENA_MAX", "2");
        }
    }

    IssuerServer(Settings settings) {
        this.settings = settings;
        this.process =
                new ChildProcess(
                        new ProcessSpec(
                                settings.command(),
                                settings.environment(),
                                "TERM",
                                settings.log(),
                                settings.pidFile()));
    }

    @Override
    public int port() {
        return settings.port();
    }

    @Override
    public OptionalLong pid() {
        return process.running().map(p -> OptionalLong.of(p.pid())).orElse(OptionalLong.empty());
    }

    @Override
    public Process launch() {
        deleteStaleArchive();
        return process.start();
    }

    /// The JVM ignores an archive of another build, but doesn't replace it.
    private void deleteStaleArchive() {
        Path archive = settings.archive();
        try {
            if (Files.exists(archive)
                    && Files.getLastModifiedTime(archive)
                                    .compareTo(Files.getLastModifiedTime(settings.jar()))
                            < 0) {
                Files.delete(archive);
            }
        } catch (IOException e) {
            throw new PlatformException("cannot replace " + archive, e);
        }
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isOk(port(), "/.well-known/openid-configuration");
    }

    @Override
    public void start() {
        launch();
        if (!Waiting.until(this::isReady, Duration.ofMinutes(1))) {
            throw new PlatformException("the issuer does not start; see " + settings.log());
        }
    }

    @Override
    public void stop() {
        process.stop(ENDING);
    }

    @Override
    public void kill() {
        process.kill();
    }
}
