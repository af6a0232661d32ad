package io.openhotline.platform.topics;

import io.openhotline.platform.database.WaitsForDatabase;
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
import java.util.stream.Stream;
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

    private final List<TopicsUsed> used;
    private final BrokerClients clients;
    private final TopicNames names;
    private final int partitions;
    private final short replication;
    private final String retention;
    private Set<String> declared = Set.of();

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
        this.used = used;
        this.clients = clients;
        this.names = names;
        this.partitions = partitions;
        this.replication = replication;
        this.retention = retention;
    }

    /// Declares the topics before the channels subscribe, so that they find them at once.
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        declareWhereReachable();
    }

    @Scheduled(every = "5s", delayed = "5s")
    @WaitsForDatabase("Declarations of topics")
    void declareWhereReachable() {
        try {
            ensureDeclared();
        } catch (IllegalStateException e) {
            LOG.warnf("Topics are not declared yet: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Declares the topics unless that is done; a takeover of a pack may bring more. Throws if the
    /// broker is away.
    public synchronized void ensureDeclared() throws InterruptedException {
        Set<String> wanted = onBroker(used.stream().flatMap(it -> it.topics().stream()));
        if (declared.containsAll(wanted)) {
            return;
        }
        declare(wanted, onBroker(used.stream().flatMap(it -> it.topicsInBrokerTime().stream())));
        declared = wanted;
    }

    /// Declares topics before they are used. Throws [IllegalStateException] if the broker refuses
    /// that or is away.
    public void declareAhead(TopicsUsed topics) throws InterruptedException {
        declare(onBroker(topics.topics().stream()), onBroker(topics.topicsInBrokerTime().stream()));
    }

    private Set<String> onBroker(Stream<String> topics) {
        return topics.map(names::onBroker).collect(Collectors.toSet());
    }

    private void declare(Set<String> topics, Set<String> inBrokerTime) throws InterruptedException {
        try (Admin admin = clients.admin()) {
            List<NewTopic> wanted = topics.stream().map(this::topic).toList();
            for (KafkaFuture<Void> created : admin.createTopics(wanted).values().values()) {
                awaitCreated(created);
            }
            stampInBrokerTime(admin, inBrokerTime);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker is away", e);
        }
    }

    /// Alters topics that an early version declared without it; repeats nothing but the setting.
    private static void stampInBrokerTime(Admin admin, Set<String> inBrokerTime)
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
