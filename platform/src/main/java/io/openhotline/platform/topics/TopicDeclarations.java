package io.openhotline.platform.topics;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Creates the topics that are missing and leaves the others as their operator made them.
@ApplicationScoped
public class TopicDeclarations {
    private static final int TIMEOUT_SECONDS = 10;

    private final Set<String> topics;
    private final String servers;
    private final int partitions;
    private final short replication;
    private final String retention;
    private boolean declared;

    TopicDeclarations(
            @All List<TopicsUsed> used,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "hotline.topics.partitions", defaultValue = "12") int partitions,
            @ConfigProperty(name = "hotline.topics.replication", defaultValue = "1")
                    short replication,
            // For ever: a report can be rebuilt from the first event.
            @ConfigProperty(name = "hotline.topics.retention-ms", defaultValue = "-1")
                    String retention) {
        this.topics =
                used.stream().flatMap(bean -> bean.topics().stream()).collect(Collectors.toSet());
        this.servers = servers;
        this.partitions = partitions;
        this.replication = replication;
        this.retention = retention;
    }

    /// Throws where the broker is away.
    public synchronized void ensureDeclared() throws InterruptedException {
        if (declared) {
            return;
        }
        try (Admin admin = admin()) {
            Set<String> existing =
                    admin.listTopics().names().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            create(admin, topics.stream().filter(topic -> !existing.contains(topic)).toList());
            declared = true;
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker is away", e);
        }
    }

    private void create(Admin admin, List<String> missing)
            throws InterruptedException, ExecutionException, TimeoutException {
        CreateTopicsResult created = admin.createTopics(missing.stream().map(this::topic).toList());
        for (var topic : created.values().values()) {
            try {
                topic.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                // Another service was first.
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, partitions, replication)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retention));
    }

    private Admin admin() {
        return Admin.create(
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        TIMEOUT_SECONDS * 1_000,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5_000));
    }
}
