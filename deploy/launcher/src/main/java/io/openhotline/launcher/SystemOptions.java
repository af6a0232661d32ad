package io.openhotline.launcher;

import io.openhotline.client.PortPlan;
import io.openhotline.client.TopicPrefix;
import io.openhotline.testplatform.issuer.TestTokens;
import io.openhotline.testplatform.server.Ports;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which services to start, and where.
///
/// @param root the project's folder, which holds the built services and `deploy/policies`
/// @param home the folder under which each pack keeps its data
/// @param fresh delete the pack's data first
/// @param services the services to run, by short name
/// @param issuer who gives tokens to people and systems
/// @param environment added to every service's environment
/// @param training record what the services do until they are stopped, for later starts
/// @param web whether the door with the pages runs in front of the services
public record SystemOptions(
        Path root,
        Path home,
        String pack,
        boolean fresh,
        PortPlan ports,
        List<String> services,
        IssuerChoice issuer,
        Map<String, String> environment,
        boolean training,
        boolean web) {
    public static final List<String> ALL_SERVICES =
            List.of("intake", "dispatch", "followup", "reporting");

    /// The short name of the door with the pages.
    public static final String WEB = "web";

    public static final String REFERENCE_PACK = "water-utility";

    public SystemOptions {
        services = List.copyOf(services);
        environment = Map.copyOf(environment);
    }

    /// Reads the command line and the environment variables `HOTLINE_…`.
    ///
    /// @param identity `keycloak`, the URL of an issuer that runs elsewhere, or null for ours
    static SystemOptions of(
            String pack,
            boolean fresh,
            @Nullable String identity,
            Map<String, String> environment) {
        Path root = Path.of(environment.getOrDefault("HOTLINE_ROOT", ".")).toAbsolutePath();
        Path home =
                Optional.ofNullable(environment.get("HOTLINE_HOME"))
                        .map(Path::of)
                        .orElse(root.resolve(".hotline"));
        List<String> services =
                Optional.ofNullable(environment.get("HOTLINE_SERVICES"))
                        .map(SystemOptions::names)
                        .orElse(ALL_SERVICES);
        return new SystemOptions(
                root.normalize(),
                home.toAbsolutePath().normalize(),
                pack,
                fresh,
                PortPlan.from(environment),
                services,
                IssuerChoice.parse(
                        identity, Path.of(environment.getOrDefault("HOTLINE_KEYCLOAK", ""))),
                Map.of(TopicPrefix.VARIABLE, TopicPrefix.from(environment).text()),
                false,
                !environment.containsKey("HOTLINE_SERVICES"));
    }

    /// Returns the options of a test's system: empty, on free ports, with all services, which
    /// believe the issuer in the test's JVM. Limits of rate are so high that one client as many
    /// callers doesn't reach them.
    public static SystemOptions forTest(Path root, Path home) {
        PortPlan free = PortPlan.of(Ports.free(PortPlan.SIZE));
        return new SystemOptions(
                root,
                home,
                REFERENCE_PACK,
                true,
                free,
                ALL_SERVICES,
                new IssuerChoice.Elsewhere(URI.create(TestTokens.issuer())),
                // The issuer in the test's JVM takes any secret.
                Map.of("HOTLINE_RATE_LIMIT_FACTOR", "1000", "HOTLINE_PEERS_SECRET", "test"),
                false,
                false);
    }

    public SystemOptions withPack(String other) {
        return new SystemOptions(
                root, home, other, fresh, ports, services, issuer, environment, training, web);
    }

    public SystemOptions withFresh(boolean other) {
        return new SystemOptions(
                root, home, pack, other, ports, services, issuer, environment, training, web);
    }

    /// Adds these variables.
    public SystemOptions withEnvironment(Map<String, String> added) {
        var merged = new HashMap<>(environment);
        merged.putAll(added);
        return new SystemOptions(
                root, home, pack, fresh, ports, services, issuer, merged, training, web);
    }

    public SystemOptions withServices(List<String> other) {
        return new SystemOptions(
                root, home, pack, fresh, ports, other, issuer, environment, training, web);
    }

    /// Runs our issuer as a part of the system.
    public SystemOptions withIssuer() {
        return withIssuer(new IssuerChoice.Ours());
    }

    /// Runs Keycloak as a part of the system.
    ///
    /// @param distribution the zip file
    public SystemOptions withKeycloak(Path distribution) {
        return withIssuer(new IssuerChoice.Keycloak(distribution));
    }

    private SystemOptions withIssuer(IssuerChoice other) {
        return new SystemOptions(
                root, home, pack, fresh, ports, services, other, environment, training, web);
    }

    public SystemOptions withTraining(boolean other) {
        return new SystemOptions(
                root, home, pack, fresh, ports, services, issuer, environment, other, web);
    }

    /// Runs the door with the pages in front of the services.
    public SystemOptions withWeb() {
        return new SystemOptions(
                root, home, pack, fresh, ports, services, issuer, environment, training, true);
    }

    /// Returns whether all services were trained after they were built.
    public boolean isTrained() {
        return services.stream().allMatch(service -> new AotCache(jar(service)).isTrained());
    }

    private static List<String> names(String text) {
        return Stream.of(text.split("[ ,]+")).filter(name -> !name.isEmpty()).toList();
    }

    /// The prefix of the topics, consumer groups and users on the broker.
    public TopicPrefix topics() {
        return TopicPrefix.from(environment);
    }

    Path policies() {
        return root.resolve("deploy/policies").resolve(pack);
    }

    Path issuerJar() {
        return root.resolve("deploy/issuer/target/issuer-1.0.0-SNAPSHOT.jar");
    }

    /// Whether the pages are part of the built door; they need Node.js.
    boolean hasPages() {
        return Files.exists(root.resolve("deploy/web/src/main/webui/dist/index.html"));
    }

    Path webJar() {
        return root.resolve("deploy/web/target/quarkus-app/quarkus-run.jar");
    }

    /// The address of the pages, to which logins come back.
    public String webUrl() {
        return environment.getOrDefault("HOTLINE_PAGES", "http://127.0.0.1:" + ports.of(WEB));
    }

    Path jar(String service) {
        return root.resolve(service + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
