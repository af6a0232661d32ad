package io.openhotline.platform.inbox;

import io.quarkus.arc.Unremovable;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.smallrye.reactive.messaging.kafka.commit.KafkaThrottledLatestProcessedCommit;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;

/// Commits offsets as the connector's strategy `throttled` does, but each attempt has a time limit.
@ApplicationScoped
@Unremovable
@Identifier("bounded") class BoundedCommits implements KafkaCommitHandler.Factory {
    private final KafkaCommitHandler.Factory throttled =
            new KafkaThrottledLatestProcessedCommit.Factory();

    @Override
    public KafkaCommitHandler create(
            KafkaConnectorIncomingConfiguration config,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        KafkaConsumer<?, ?> bounded = new BoundedConsumer(consumer).proxy();
        return throttled.create(config, vertx, bounded, reportFailure);
    }
}
