package io.openhotline.launcher;

import io.openhotline.client.PortPlan;
import io.openhotline.testplatform.secret.SecretFolder;
import io.openhotline.testplatform.server.Server;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Builds the door with the pages from the options of a system.
///
/// @param identity the folder of the issuer, whose secrets of clients the door gets
/// @param kafka how to reach the broker
record WebParts(
        SystemOptions options,
        DataFolder folder,
        SecretFolder secrets,
        Path identity,
        Map<String, String> kafka) {
    private static final String LOGIN_CLIENT = "hotline-pages";
    private static final String CUSTOMER_CLIENT = "customer-web";

    WebParts {
        kafka = Map.copyOf(kafka);
    }

    Server server() {
        return new WebSettings(
                        options.webJar(),
                        options.ports().of(SystemOptions.WEB),
                        options.ports().of(SystemOptions.WEB + PortPlan.MANAGEMENT),
                        folder.part(SystemOptions.WEB).resolve("pid"),
                        folder.log(SystemOptions.WEB),
                        environment())
                .server();
    }

    /// Generates the secrets that are missing. The issuer finds the ones of its clients in its
    /// folder.
    void writeSecrets() {
        SecretFolder clients = new SecretFolder(identity).folder("systems");
        SecretFolder own = secrets.folder(SystemOptions.WEB);
        own.secret("hotline.web.session-key");
        own.write("hotline.web.login-secret", clients.secret(LOGIN_CLIENT));
        own.write("hotline.web.customer-secret", clients.secret(CUSTOMER_CLIENT));
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(kafka);
        environment.put("HOTLINE_ISSUER", options.issuer().url(options.ports().of("issuer")));
        environment.put("HOTLINE_PAGES", options.webUrl());
        environment.put("HOTLINE_KAFKA_USER", options.topics().onBroker("web-service"));
        environment.put("HOTLINE_SECRETS", secrets.folder(SystemOptions.WEB).path().toString());
        for (String service : SystemOptions.ALL_SERVICES) {
            String prefix = "HOTLINE_" + service.toUpperCase(Locale.ROOT);
            environment.put(prefix + "_URL", local(service));
            environment.put(prefix + "_MANAGEMENT_URL", local(service + PortPlan.MANAGEMENT));
        }
        environment.put("QUARKUS_HTTP_PORT", port(SystemOptions.WEB));
        environment.put("QUARKUS_MANAGEMENT_PORT", port(SystemOptions.WEB + PortPlan.MANAGEMENT));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.putAll(options.environment());
        return environment;
    }

    private String local(String part) {
        return "http://127.0.0.1:" + port(part);
    }

    private String port(String part) {
        return Integer.toString(options.ports().of(part));
    }
}
