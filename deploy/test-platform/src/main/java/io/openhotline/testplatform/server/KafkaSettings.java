package io.openhotline.testplatform.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The settings of a single Kafka node, which is broker and controller.
///
/// @param controllerPort used by the node to talk to itself
/// @param flags of the JVM, with the size of its heap
/// @param security null for an open broker, which believes everybody who reaches its port
public record KafkaSettings(
        Path folder,
        int port,
        int controllerPort,
        List<String> flags,
        Path log,
        @Nullable KafkaSecurity security) {

    public KafkaSettings {
        flags = List.copyOf(flags);
    }

    /// The same data behind an open listener on another port.
    KafkaSettings open(int otherPort) {
        return new KafkaSettings(folder, otherPort, controllerPort, flags, log, null);
    }

    Path data() {
        return folder.resolve("data");
    }

    boolean isFormatted() {
        return Files.exists(data().resolve("meta.properties"));
    }

    Properties properties() {
        var properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("log.dirs", data().toString());
        listeners(properties);
        topics(properties);
        oneNode(properties);
        if (security != null) {
            security.close(properties);
        }
        return properties;
    }

    private void listeners(Properties properties) {
        String broker = (security == null ? "PLAINTEXT" : "SASL_SSL") + "://127.0.0.1:" + port;
        String controller = "127.0.0.1:" + controllerPort;
        properties.setProperty("listeners", broker + ",CONTROLLER://" + controller);
        properties.setProperty("advertised.listeners", broker);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("controller.quorum.voters", "1@" + controller);
        properties.setProperty(
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    private static void topics(Properties properties) {
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("default.replication.factor", "1");
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("offsets.topic.num.partitions", "3");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("transaction.state.log.num.partitions", "1");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
    }

    /// No other node takes over when this one stops, so short sessions are enough: a killed node
    /// can come back after 4 s. The controller writes no records while it is idle, otherwise two
    /// per second.
    private static void oneNode(Properties properties) {
        properties.setProperty("broker.heartbeat.interval.ms", "500");
        properties.setProperty("broker.session.timeout.ms", "4000");
        properties.setProperty("metadata.max.idle.interval.ms", "0");
        properties.setProperty("num.recovery.threads.per.data.dir", "2");
        properties.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
    }
}
