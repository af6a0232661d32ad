package io.openhotline.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// How one user connects to the closed broker, read from the file that `kcat -F` reads.
public record KafkaLogin(Properties file) {

    /// Reads a file that the launcher has written, for example
    /// `clients/department-engineering.properties`.
    public static KafkaLogin of(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return new KafkaLogin(properties);
        } catch (IOException e) {
            throw new CommandException(
                    "cannot read " + file + "; start a hotline with deploy/hotline up", e);
        }
    }

    /// Returns the same settings by the names that Java clients have for them.
    public Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers", value("bootstrap.servers"),
                "security.protocol", value("security.protocol"),
                "sasl.mechanism", value("sasl.mechanism"),
                "sasl.jaas.config",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required"
                                + " username=\"%s\" password=\"%s\";"
                                        .formatted(value("sasl.username"), value("sasl.password")),
                "ssl.truststore.type", "PEM",
                "ssl.truststore.location", value("ssl.ca.location"));
    }

    private String value(String name) {
        return file.getProperty(name, "");
    }
}
