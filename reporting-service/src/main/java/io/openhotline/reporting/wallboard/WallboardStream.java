package io.openhotline.reporting.wallboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.platform.pack.RunningPack;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Computes the wallboard once in a second, for all viewers together and only while there are any.
@Singleton
class WallboardStream {
    private static final Logger LOG = Logger.getLogger(WallboardStream.class);
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final WallboardReader reader;
    private final RunningPack pack;
    private final ObjectMapper mapper;
    private final Multi<Snapshot> shared;

    WallboardStream(WallboardReader reader, RunningPack pack, ObjectMapper mapper) {
        this.reader = reader;
        this.pack = pack;
        this.mapper = mapper;
        this.shared =
                Multi.createFrom()
                        .ticks()
                        .every(PERIOD)
                        .onOverflow()
                        .drop()
                        .onItem()
                        .transformToUniAndConcatenate(_ -> computed())
                        .broadcast()
                        .withCancellationAfterLastSubscriberDeparture()
                        .toAllSubscribers();
    }

    /// Begins with the wallboard as it is, unless the viewer has it already; then comes each
    /// change. A viewer who reads too slowly misses snapshots, never the last one.
    ///
    /// @param seen the id of the last snapshot that the viewer got
    Multi<Snapshot> from(@Nullable String seen) {
        var last = new AtomicReference<@Nullable String>(seen);
        return shared.onOverflow()
                .dropPreviousItems()
                .filter(snapshot -> !snapshot.id().equals(last.getAndSet(snapshot.id())));
    }

    private Uni<Snapshot> computed() {
        return Uni.createFrom()
                .item(() -> Snapshot.of(pack.inNewUnit(reader::read), mapper))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure()
                .invoke(e -> LOG.warnf("The wallboard waits: %s", e.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
