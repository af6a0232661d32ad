package io.openhotline.launcher;

import io.openhotline.launcher.PageServer.Limits;
import io.openhotline.launcher.PageServer.Page;
import io.openhotline.testplatform.server.ProcessSpec;
import io.openhotline.testplatform.server.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Keycloak with the accounts of the pack.
///
/// @param installation where it is unpacked, and keeps its data
record KeycloakSettings(
        KeycloakInstallation installation, int port, int management, Path pidFile, Path log) {
    private static final Limits LIMITS = new Limits(Duration.ofMinutes(2), Duration.ofSeconds(15));

    /// A server that is ready when its realm describes itself.
    Server server() {
        return new PageServer(
                "Keycloak",
                port,
                new ProcessSpec(command(), Map.of("MALLOC_ARENA_MAX", "2"), "TERM", log, pidFile),
                new Page(port, "/realms/hotline/.well-known/openid-configuration"),
                LIMITS,
                installation::prepare);
    }

    /// Java at once and not `kc.sh`, whose end by force would leave Java running. The small heap,
    /// the quick compiler and the class archive halve its start.
    private List<String> command() {
        String home = installation.home().toString();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx192m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + home + "/classes.jsa",
                "-Xlog:cds=off,aot=off",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home + "/conf",
                "-cp",
                home + "/lib/quarkus-run.jar",
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + management,
                "--hostname=http://127.0.0.1:" + port,
                "--import-realm");
    }
}
