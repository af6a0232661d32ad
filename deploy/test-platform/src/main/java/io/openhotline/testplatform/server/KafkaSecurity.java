package io.openhotline.testplatform.server;

import io.openhotline.testplatform.secret.SecretFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// The security of a closed broker: TLS on every listener, users with SCRAM-SHA-512, and nothing is
/// allowed that no ACL allows.
///
/// @param secrets keeps certificates and the passwords of the administrator and the controller;
///   what is missing is generated
public record KafkaSecurity(SecretFolder secrets) {
    /// The user who may do everything.
    public static final String ADMIN = "admin";

    private static final String CONTROLLER = "controller";
    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";
    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule";

    /// The authority's certificate, which clients have to know. It exists after the first launch.
    public Path ca() {
        return secrets.file(Certificates.CA);
    }

    public String adminPassword() {
        return secrets.secret(ADMIN);
    }

    /// Returns what a Java client of the broker needs to log in.
    public Map<String, Object> client(String servers, String user, String password) {
        return Map.of(
                "bootstrap.servers",
                servers,
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                login(SCRAM, user, password) + ";",
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                ca().toString());
    }

    /// Closes the listeners `SASL_SSL` and `CONTROLLER`. The node talks to itself as the
    /// administrator and, as long as no user is known yet, to its controller with a password of the
    /// configuration.
    void close(Properties properties) {
        new Certificates(secrets).ensure();
        properties.setProperty(
                "listener.security.protocol.map", "SASL_SSL:SASL_SSL,CONTROLLER:SASL_SSL");
        properties.setProperty("inter.broker.listener.name", "SASL_SSL");
        properties.setProperty("ssl.keystore.type", "PEM");
        properties.setProperty(
                "ssl.keystore.location", secrets.file(Certificates.BROKER).toString());
        properties.setProperty("ssl.truststore.type", "PEM");
        properties.setProperty("ssl.truststore.location", ca().toString());
        users(properties);
        rights(properties);
    }

    private void users(Properties properties) {
        String password = secrets.secret(CONTROLLER);
        properties.setProperty("sasl.enabled.mechanisms", "SCRAM-SHA-512");
        properties.setProperty("sasl.mechanism.inter.broker.protocol", "SCRAM-SHA-512");
        properties.setProperty("sasl.mechanism.controller.protocol", "PLAIN");
        properties.setProperty(
                "listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config",
                login(SCRAM, ADMIN, adminPassword()) + ";");
        properties.setProperty("listener.name.controller.sasl.enabled.mechanisms", "PLAIN");
        properties.setProperty(
                "listener.name.controller.plain.sasl.jaas.config",
                login(PLAIN, CONTROLLER, password)
                        + " user_%s=\"%s\";".formatted(CONTROLLER, password));
        properties.setProperty(
                KafkaMain.FIRST_USER,
                "SCRAM-SHA-512=[name=%s,password=%s]".formatted(ADMIN, adminPassword()));
    }

    private static void rights(Properties properties) {
        properties.setProperty(
                "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        properties.setProperty("allow.everyone.if.no.acl.found", "false");
        properties.setProperty("super.users", "User:%s;User:%s".formatted(ADMIN, CONTROLLER));
    }

    private static String login(String module, String user, String password) {
        return "%s required username=\"%s\" password=\"%s\"".formatted(module, user, password);
    }
}
