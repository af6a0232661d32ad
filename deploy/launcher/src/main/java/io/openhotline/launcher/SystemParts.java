package io.openhotline.launcher;

import io.openhotline.client.PortPlan;
import io.openhotline.launcher.ServiceSettings.Bursts;
import io.openhotline.launcher.kafka.KafkaAccess;
import io.openhotline.testplatform.gateway.FakeGateway;
import io.openhotline.testplatform.secret.SecretFolder;
import io.openhotline.testplatform.server.KafkaSecurity;
import io.openhotline.testplatform.server.KafkaServer;
import io.openhotline.testplatform.server.KafkaSettings;
import io.openhotline.testplatform.server.Ports;
import io.openhotline.testplatform.server.PostgresServer;
import io.openhotline.testplatform.server.PostgresSettings;
import io.openhotline.testplatform.server.Server;
import io.openhotline.testplatform.server.ServiceDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Builds the servers of one system from its options.
final class SystemParts {
    /// The folder with passwords, client secrets and keys.
    static final String IDENTITY = "identity";

    /// The file with the passwords of the services' roles, among the secrets.
    static final String FOR_PSQL = "pgpass";

    private static final List<String> KAFKA_FLAGS = List.of("-Xmx384m");

    private static final Map<String, Bursts> BURSTS =
            Map.of("intake", Bursts.STORMS, "reporting", Bursts.REPLAYS);

    private final SystemOptions options;
    private final DataFolder folder;

    SystemParts(SystemOptions options, DataFolder folder) {
        this.options = options;
        this.folder = folder;
    }

    PostgresServer postgres() {
        return new PostgresServer(
                new PostgresSettings(
                        folder.part("postgres"),
                        options.ports().of("postgres"),
                        true,
                        folder.log("postgres"),
                        secrets().folder("postgres")));
    }

    /// The databases of all services, also of those that don't run.
    List<ServiceDatabase> databases() {
        return SystemOptions.ALL_SERVICES.stream()
                .map(name -> new ServiceDatabase(name, secrets().folder(name)))
                .toList();
    }

    /// Writes the file that `psql` reads when `PGPASSFILE` names it.
    void writePasswordsForPsql() {
        String lines =
                databases().stream()
                        .map(own ->
                                "127.0.0.1:*:%s:%s:%s"
                                        .formatted(own.name(), own.user(), own.password()))
                        .collect(Collectors.joining("\n"));
        secrets().write(FOR_PSQL, lines);
    }

    /// The generated secrets, with a folder for each process that reads some.
    SecretFolder secrets() {
        return new SecretFolder(folder.part("secrets"));
    }

    KafkaServer kafka() {
        return new KafkaServer(
                new KafkaSettings(
                        folder.part("kafka"),
                        options.ports().of("kafka"),
                        options.ports().of("controller"),
                        KAFKA_FLAGS,
                        folder.log("kafka"),
                        security()));
    }

    private KafkaSecurity security() {
        return new KafkaSecurity(secrets().folder("kafka"));
    }

    /// The users of the broker and their rights.
    KafkaAccess access() {
        return new KafkaAccess(
                kafka(),
                secrets(),
                options.policies(),
                Stream.concat(SystemOptions.ALL_SERVICES.stream(), Stream.of(SystemOptions.WEB))
                        .toList(),
                folder.path(),
                options.topics());
    }

    /// The issuer as a part of the system.
    Server issuer() {
        return options.issuer() instanceof IssuerChoice.Keycloak(var distribution)
                ? keycloak(distribution)
                : ourIssuer();
    }

    String issuerUrl() {
        return options.issuer().url(options.ports().of("issuer"));
    }

    private Server keycloak(Path distribution) {
        Path identity = folder.part(IDENTITY);
        var installation =
                new KeycloakInstallation(
                        distribution,
                        folder.part("keycloak"),
                        options.issuerJar(),
                        Map.of(
                                "HOTLINE_POLICIES", options.policies().toString(),
                                "HOTLINE_PAGES", options.webUrl(),
                                "HOTLINE_ISSUER_FOLDER", identity.toString()),
                        identity);
        return new KeycloakSettings(
                        installation,
                        options.ports().of("issuer"),
                        Ports.free(1).getFirst(),
                        folder.part("issuer").resolve("pid"),
                        folder.log("issuer"))
                .server();
    }

    private Server ourIssuer() {
        return new IssuerSettings(
                        options.issuerJar(),
                        options.policies(),
                        options.ports().of("issuer"),
                        options.webUrl(),
                        folder.part(IDENTITY),
                        folder.part("issuer").resolve("pid"),
                        folder.log("issuer"))
                .server();
    }

    /// The door with the pages.
    WebParts web() {
        return new WebParts(options, folder, secrets(), folder.part(IDENTITY), kafkaEnvironment());
    }

    Server service(String name) {
        return new ServiceSettings(
                        name + "-service",
                        BURSTS.getOrDefault(name, Bursts.NONE),
                        options.training(),
                        options.jar(name),
                        options.ports().of(name),
                        options.ports().of(name + PortPlan.MANAGEMENT),
                        folder.part(name + "-service"),
                        folder.log(name + "-service"),
                        environment(name))
                .server();
    }

    /// A gateway for messages that keeps them in memory. Intake and follow-up read its secret from
    /// a file.
    FakeGateway gateway() {
        SecretFolder ofIntake = secrets().folder("intake");
        String secret = ofIntake.secret("hotline.gateways.sms.secret");
        ofIntake.write("hotline.gateways.wechat.secret", secret);
        SecretFolder ofFollowUp = secrets().folder("followup");
        ofFollowUp.write("hotline.gateways.sms.secret", secret);
        ofFollowUp.write("hotline.gateways.wechat.secret", secret);
        return FakeGateway.start(options.ports().of("gateway"), secret);
    }

    /// Generates the keys with which follow-up hashes telephone numbers and signs survey links.
    void writeFollowUpKeys() {
        secrets().folder("followup").secret("hotline.followup.customer-key");
        secrets().folder("followup").secret("hotline.surveys.keys.1");
    }

    /// Gives reporting the secret of its account at the issuer, where the issuer is a part of the
    /// system.
    void writePeerSecret() {
        if (options.issuer().isChild()) {
            var accounts = new SecretFolder(folder.part(IDENTITY)).folder("systems");
            secrets()
                    .folder("reporting")
                    .write("hotline.peers.secret", accounts.secret("hotline-reporting"));
        }
    }

    /// Names the gateway of this machine, unless the environment names a real one.
    private Map<String, String> gatewayEnvironment() {
        var environment = new HashMap<String, String>();
        for (String way : List.of("SMS", "WECHAT")) {
            environment.put(
                    "HOTLINE_GATEWAYS_" + way + "_URL",
                    "http://127.0.0.1:%d/%s"
                            .formatted(
                                    options.ports().of("gateway"), way.toLowerCase(Locale.ROOT)));
        }
        return environment;
    }

    private String surveysUrl() {
        return options.web()
                ? options.webUrl()
                : "http://127.0.0.1:" + options.ports().of("followup");
    }

    private Map<String, String> kafkaEnvironment() {
        return Map.of(
                "HOTLINE_KAFKA", kafka().bootstrapServers(),
                "HOTLINE_KAFKA_SECURITY", "SASL_SSL",
                "HOTLINE_KAFKA_CA", security().ca().toString());
    }

    /// Services listen on loopback unless `QUARKUS_HTTP_HOST` or `QUARKUS_MANAGEMENT_HOST` is set.
    private Map<String, String> environment(String service) {
        var environment = new HashMap<String, String>();
        environment.put("HOTLINE_POLICIES", options.policies().toString());
        environment.put("HOTLINE_ISSUER", issuerUrl());
        environment.putAll(kafkaEnvironment());
        environment.put("HOTLINE_KAFKA_USER", options.topics().onBroker(service + "-service"));
        environment.put("HOTLINE_DB_URL", postgres().jdbcUrl(service));
        environment.put("HOTLINE_SECRETS", secrets().folder(service).path().toString());
        environment.put("HOTLINE_ATTACHMENTS", folder.part("attachments").toString());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(options.ports().of(service)));
        environment.put(
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(options.ports().of(service + PortPlan.MANAGEMENT)));
        for (String host : List.of("QUARKUS_HTTP_HOST", "QUARKUS_MANAGEMENT_HOST")) {
            environment.put(host, System.getenv().getOrDefault(host, "127.0.0.1"));
        }
        if (service.equals("intake")) {
            environment.putAll(gatewayEnvironment());
        }
        if (service.equals("followup")) {
            environment.putAll(gatewayEnvironment());
            environment.put("HOTLINE_SURVEYS_URL", surveysUrl());
        }
        if (service.equals("reporting")) {
            for (String peer : List.of("intake", "dispatch", "followup")) {
                environment.put(
                        "HOTLINE_PEERS_" + peer.toUpperCase(Locale.ROOT),
                        "http://127.0.0.1:" + options.ports().of(peer));
            }
        }
        // With few arenas, threads waste less memory.
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.putAll(options.environment());
        return environment;
    }
}
