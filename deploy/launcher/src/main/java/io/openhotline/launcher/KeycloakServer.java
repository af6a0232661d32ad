package io.openhotline.launcher;

import io.openhotline.testplatform.server.ChildProcess;
import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.ProcessSpec;
import io.openhotline.testplatform.server.Server;
import io.openhotline.testplatform.server.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Keycloak with the accounts of the pack, ready when its realm describes itself.
final class KeycloakServer implements Server {
    private static final Duration ENDING = Duration.ofSeconds(15);

    private final Settings settings;
    private final ChildProcess process;

    /// @param installation where it is unpacked, and keeps its data
    record Settings(
            KeycloakInstallation installation, int port, int management, Path pidFile, Path log) {

        /// Java at once and not `kc.sh`, whose end by force would leave Java running. The small
        /// heap, the quick compiler and the class archive halve its start.
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

    KeycloakServer(Settings settings) {
        this.settings = settings;
        this.process =
                new ChildProcess(
                        new ProcessSpec(
                                settings.command(),
                                Map.of("MALLOC_ARENA_MAX", "2"),
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
        settings.installation().prepare();
        return process.start();
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isOk(port(), "/realms/hotline/.well-known/openid-configuration");
    }

    @Override
    public void start() {
        launch();
        if (!Waiting.until(this::isReady, Duration.ofMinutes(2))) {
            throw new PlatformException("Keycloak does not start; see " + settings.log());
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
