package io.openhotline.platform.inbox;

import io.openhotline.platform.database.DatabaseGauges;
import io.openhotline.platform.database.Faults;
import io.openhotline.platform.http.Uuids;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads, repairs, replays and discards parked events. Order per ticket is kept: only the first
/// event of a ticket can be replayed, and then all that wait behind it.
@ApplicationScoped
class ParkedEvents {

    /// The result of a replay or a discard.
    sealed interface Outcome {
        /// `handled` events were handled. None of this ticket is parked any more.
        record Done(int handled) implements Outcome {}

        record NotFound() implements Outcome {}

        record NotFirst() implements Outcome {}

        /// Event `id`, which is now the first of its ticket, failed. All before it were handled.
        record FailsAgain(long id, String cause) implements Outcome {}
    }

    /// A change to a parked event. A null component changes nothing; headers are merged by name.
    record Repair(
            @Nullable String ticket,
            @Nullable Map<String, String> headers,
            @Nullable String payload) {}

    private final ParkedEventRepository repository;
    private final List<EventHandler> handlers;
    private final List<TicketNumberIndex> numbers;
    private final TracedCall traced;
    private final Clock clock;

    ParkedEvents(
            ParkedEventRepository repository,
            @All List<EventHandler> handlers,
            @All List<TicketNumberIndex> numbers,
            TracedCall traced,
            Clock clock) {
        this.repository = repository;
        this.handlers = handlers;
        this.numbers = numbers;
        this.traced = traced;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, DatabaseGauges gauges) {
        gauges.register("hotline.parked.events", repository::countOpen);
    }

    /// @param ticket a key or a ticket's number; null for all
    @Transactional
    List<ParkedEventEntity> list(@Nullable String ticket, long after, int limit) {
        return repository.list(ticket == null ? List.of() : keys(ticket), after, limit);
    }

    private List<String> keys(String reference) {
        Stream<UUID> ids =
                Stream.concat(
                        Uuids.parse(reference).stream(),
                        numbers.stream().flatMap(index -> index.idOf(reference).stream()));
        return Stream.concat(Stream.of(reference), ids.map(UUID::toString)).distinct().toList();
    }

    @Transactional
    Optional<ParkedEventEntity> find(long id) {
        return repository.findOpen(id);
    }

    @Transactional
    Optional<ParkedEventEntity> repair(long id, Repair repair) {
        Optional<ParkedEventEntity> parked = repository.findOpen(id);
        parked.ifPresent(event -> apply(repair, event));
        return parked;
    }

    /// Discards an event. Those behind it stay parked until the next one is replayed or discarded.
    @Transactional
    Outcome discard(long id, String reason) {
        Optional<ParkedEventEntity> parked = repository.findOpen(id);
        parked.ifPresent(event -> event.resolve("discarded: " + reason, clock.instant()));
        return parked.isPresent() ? new Outcome.Done(0) : new Outcome.NotFound();
    }

    /// Handles the event and those behind it, each in its own transaction.
    Outcome replay(long id) {
        Optional<ParkedEventEntity> first =
                QuarkusTransaction.joiningExisting().call(() -> repository.findOpen(id));
        return first.map(this::replay).orElseGet(Outcome.NotFound::new);
    }

    private Outcome replay(ParkedEventEntity first) {
        Optional<Outcome> end = Optional.empty();
        for (int handled = 0; end.isEmpty(); handled++) {
            int before = handled;
            end = handleNext(first, before);
        }
        return end.get();
    }

    /// Returns empty if an event was handled and the next one follows.
    private Optional<Outcome> handleNext(ParkedEventEntity first, int before) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> handleInOrder(first, before));
        } catch (RuntimeException e) {
            if (Faults.isTransient(e)) {
                throw e;
            }
            String cause = Cause.of(e);
            return QuarkusTransaction.requiringNew().call(() -> failed(first, cause, before));
        }
    }

    private Optional<Outcome> handleInOrder(ParkedEventEntity first, int before) {
        List<ParkedEventEntity> queue = lockedQueue(first);
        if (queue.isEmpty()) {
            return Optional.of(new Outcome.Done(before));
        }
        ParkedEventEntity event = queue.getFirst();
        if (before == 0 && event.id != first.id) {
            return Optional.of(new Outcome.NotFirst());
        }
        return switch (Decoder.decode(event.message())) {
            case Delivery.Readable(var message, var envelope) -> {
                EventHandler handler = handler(event.consumer, event.topic);
                traced.run(handler, message, envelope);
                handler.onReplayed(ParkedRecord.of(message, null, event.cause));
                event.resolve("replayed", clock.instant());
                yield Optional.empty();
            }
            case Delivery.Unreadable unreadable ->
                    Optional.of(failsAgain(event, unreadable.cause()));
            case Delivery.Unknown(var message, _) ->
                    Optional.of(failsAgain(event, "ce_type '" + message.type() + "' is not known"));
            case Delivery.Unwanted _ -> throw new IllegalStateException("decoded in full");
        };
    }

    /// Stores the cause with the event that is the first one now: another operator may have
    /// replayed some or all of them meanwhile.
    private Optional<Outcome> failed(ParkedEventEntity first, String cause, int before) {
        return Optional.of(
                lockedQueue(first).stream()
                        .findFirst()
                        .map(event -> failsAgain(event, cause))
                        .orElseGet(() -> new Outcome.Done(before)));
    }

    private static Outcome failsAgain(ParkedEventEntity event, String cause) {
        event.cause = ParkedEventEntity.storable(cause);
        return new Outcome.FailsAgain(event.id, cause);
    }

    private List<ParkedEventEntity> lockedQueue(ParkedEventEntity one) {
        repository.lock(one.consumer, one.queue());
        return repository.queueOf(one.consumer, one.queue());
    }

    private EventHandler handler(String group, String topic) {
        return handlers.stream()
                .filter(handler -> handler.group().equals(group) && handler.reads(topic))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(group + " has no consumer of " + topic));
    }

    private static void apply(Repair repair, ParkedEventEntity event) {
        if (repair.ticket() != null) {
            event.ticket = ParkedEventEntity.storable(repair.ticket());
        }
        if (repair.headers() != null) {
            var headers = new LinkedHashMap<>(event.headers);
            headers.putAll(repair.headers());
            event.headers = headers;
        }
        if (repair.payload() != null) {
            event.payload = repair.payload().getBytes(StandardCharsets.UTF_8);
        }
    }
}
