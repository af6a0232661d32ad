package io.openhotline.launcher;

import io.openhotline.launcher.PageServer.Limits;
import io.openhotline.launcher.PageServer.Page;
import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.ProcessSpec;
import io.openhotline.testplatform.server.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The issuer as packaged.
///
/// @param jar the packaged issuer
/// @param pack the policy pack, whose `identity.yaml` it reads
/// @param pages the address to which logins of the pages come back
/// @param folder keeps passwords, secrets and keys
record IssuerSettings(
        Path jar, Path pack, int port, String pages, Path folder, Path pidFile, Path log) {
    private static final Limits LIMITS = new Limits(Duration.ofMinutes(1), Duration.ofSeconds(10));

    /// A server that is ready when it describes itself to its clients.
    Server server() {
        return new PageServer(
                "the issuer",
                port,
                new ProcessSpec(command(), environment(), "TERM", log, pidFile),
                new Page(port, "/.well-known/openid-configuration"),
                LIMITS,
                this::deleteStaleArchive);
    }

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
                "HOTLINE_POLICIES",
                pack.toString(),
                "HOTLINE_ISSUER_FOLDER",
                folder.toString(),
                "HOTLINE_ISSUER_PORT",
                Integer.toString(port),
                "HOTLINE_ISSUER",
                "http://127.0.0.1:" + port,
                "HOTLINE_PAGES",
                pages,
                "MALLOC_ARENA_MAX",
                "2");
    }

    /// The JVM ignores an archive of another build, but doesn't replace it.
    private void deleteStaleArchive() {
        Path archive = archive();
        try {
            if (Files.exists(archive)
                    && Files.getLastModifiedTime(archive)
                                    .compareTo(Files.getLastModifiedTime(jar()))
                            < 0) {
                Files.delete(archive);
            }
        } catch (IOException e) {
            throw new PlatformException("cannot replace " + archive, e);
        }
    }
}
