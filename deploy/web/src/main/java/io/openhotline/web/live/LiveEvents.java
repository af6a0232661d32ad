package io.openhotline.web.live;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Broadcasts changes to all pages of this instance. Each instance reads all partitions, so that
/// several instances behind one address each tell their own pages.
@ApplicationScoped
class LiveEvents {
    private final BroadcastProcessor<List<Change>> changes = BroadcastProcessor.create();

    @Incoming("changes")
    void tell(ConsumerRecords<String, byte[]> records) {
        List<Change> told =
                StreamSupport.stream(records.spliterator(), false)
                        .flatMap(found -> change(found).stream())
                        .distinct()
                        .toList();
        if (!told.isEmpty()) {
            changes.onNext(told);
        }
    }

    private static Optional<Change> change(ConsumerRecord<String, byte[]> found) {
        return Optional.ofNullable(found.headers().lastHeader("ce_type"))
                .filter(_ -> found.key() != null)
                .map(type ->
                        new Change(new String(type.value(), StandardCharsets.UTF_8), found.key()));
    }

    void stop(@Observes ShutdownEvent event) {
        changes.onComplete();
    }

    /// A page that reads slowly misses batches; it renews what it shows when it is back.
    Multi<List<Change>> stream() {
        return changes.onOverflow().dropPreviousItems();
    }
}
