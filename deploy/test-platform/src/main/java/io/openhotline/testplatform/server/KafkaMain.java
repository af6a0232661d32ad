package io.openhotline.testplatform.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/// The main class of the broker's process. Formats the storage on the first start, then serves
/// until a signal stops it.
public final class KafkaMain {
    /// The user that the first start stores, so that the broker can log in to itself. Not a setting
    /// of Kafka.
    static final String FIRST_USER = "hotline.first.user";

    private KafkaMain() {}

    public static void main(String[] arguments) throws Exception {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            properties.load(reader);
        }
        formatOnce(properties);
        properties.remove(FIRST_USER);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
        server.startup();
        server.awaitShutdown();
    }

    private static void formatOnce(Properties properties) throws Exception {
        String data = properties.getProperty("log.dirs");
        if (Files.exists(Path.of(data, "meta.properties"))) {
            return;
        }
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(Integer.parseInt(properties.getProperty("node.id")))
                .setControllerListenerName(properties.getProperty("controller.listener.names"))
                .setMetadataLogDirectory(data)
                .addDirectory(data)
                .setIgnoreFormatted(true)
                .setScramArguments(
                        Optional.ofNullable(properties.getProperty(FIRST_USER)).stream().toList())
                .run();
    }
}
