package io.openhotline.platform.topics;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.record.TimestampType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Creates the topics that are missing, and gives topics that other parties write to the time of
/// the broker. Leaves all else as it is.
@ApplicationScoped
public class TopicDeclarations {
    private static final Logger LOG = Logger.getLogger(TopicDeclarations.class);
    private static final int TIMEOUT_SECONDS = 5;
    private static final AlterConfigOp BROKER_TIME =
            new AlterConfigOp(
                    new ConfigEntry(
                            TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                            TimestampType.LOG_APPEND_TIME.name),
                    OpType.SET);

    private final Set<String> topics;
    private final Set<String> inBrokerTime;
    private final BrokerClients clients;
    private final int partitions;
    private final short replication;
    private final String retention;
    private boolean declared;

    TopicDeclarations(
            @All List<TopicsUsed> used,
            BrokerClients clients,
            TopicNames names,
            @ConfigProperty(name = "hotline.topics.partitions", defaultValue = "12") int partitions,
            @ConfigProperty(name = "hotline.topics.replication", defaultValue = "1")
                    short replication,
            // For ever: a report can be rebuilt from the first event.
            @ConfigProperty(name = "hotline.topics.retention-ms", defaultValue = "-1")
                    String retention) {
        this.topics =
                used.stream()
                        .flatMap(bean -> bean.topics().stream())
                        .map(names::onBroker)
                        .collect(Collectors.toSet());
        this.inBrokerTime =
                used.stream()
                        .flatMap(bean -> bean.topicsInBrokerTime().stream())
                        .map(names::onBroker)
                        .collect(Collectors.toSet());
        this.clients = clients;
        this.partitions = partitions;
        this.replication = replication;
        this.retention = retention;
    }

    /// Declares the topics before the channels subscribe, so that they find them at once.
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        declareWhereReachable();
    }

    @Scheduled(every = "5s", delayed = "5s")
    void declareWhereReachable() {
        try {
            ensureDeclared();
        } catch (IllegalStateException e) {
            LOG.warnf("Topics are not declared yet: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Declares the topics unless that is done. Throws if the broker is away.
    public synchronized void ensureDeclared() throws InterruptedException {
        if (declared) {
            return;
        }
        try (Admin admin = clients.admin()) {
            List<NewTopic> wanted = topics.stream().map(this::topic).toList();
            for (KafkaFuture<Void> created : admin.createTopics(wanted).values().values()) {
                awaitCreated(created);
            }
            stampInBrokerTime(admin);
            declared = true;
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker is away", e);
        }
    }

    /// Alters topics that an early version declared without it; repeats nothing but the setting.
    private void stampInBrokerTime(Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<ConfigResource, Collection<AlterConfigOp>> changes =
                inBrokerTime.stream()
                        .collect(
                                Collectors.toMap(
                                        topic -> new ConfigResource(Type.TOPIC, topic),
                                        _ -> List.of(BROKER_TIME)));
        admin.incrementalAlterConfigs(changes).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    private static void awaitCreated(KafkaFuture<Void> created)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            created.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, partitions, replication)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retention));
    }
}
