package io.openhotline.platform.inbox;

import io.openhotline.contracts.Topics;
import io.openhotline.platform.database.Faults;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.Arrivals.Arrived;
import io.openhotline.platform.inbox.Delivery.Readable;
import io.openhotline.platform.inbox.Delivery.Unknown;
import io.openhotline.platform.inbox.Delivery.Unreadable;
import io.openhotline.platform.inbox.Delivery.Unwanted;
import io.openhotline.platform.inbox.ParkedEventRepository.Queue;
import io.openhotline.platform.topics.TopicNames;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/// Processes batches of records: each event once, in order per ticket. A batch is one transaction.
/// If an event of it fails, the batch is processed again one by one and the event is parked.
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final String WAITS = "waits behind an earlier event of its ticket";
    private static final String FAILED = "could not be processed";

    private final Arrivals arrivals;
    private final ParkedEventRepository parked;
    private final TracedCall traced;
    private final InboxMetrics metrics;
    private final Retry retry;
    private final ConsumerStop running;
    private final TopicNames names;
    private final Clock clock;

    Inbox(
            Arrivals arrivals,
            ParkedEventRepository parked,
            TracedCall traced,
            InboxMetrics metrics,
            Retry retry,
            ConsumerStop running,
            TopicNames names,
            Clock clock) {
        this.arrivals = arrivals;
        this.parked = parked;
        this.traced = traced;
        this.metrics = metrics;
        this.retry = retry;
        this.running = running;
        this.names = names;
        this.clock = clock;
    }

    /// Returns when every record is handled, parked or skipped, and that is committed. Retries for
    /// as long as a transient fault lasts. Throws only while the service stops: the batch is then
    /// not acknowledged and is delivered again.
    public void process(EventHandler handler, ConsumerRecords<String, byte[]> batch) {
        List<Delivery> deliveries =
                StreamSupport.stream(batch.spliterator(), false)
                        .map(record -> read(handler, message(record)))
                        .toList();
        running.process(() -> retry.untilSuccess(handler, () -> process(handler, deliveries)));
    }

    private Message message(ConsumerRecord<String, byte[]> record) {
        return Message.of(record, names.ofHotline(record.topic()), clock.instant());
    }

    private void process(EventHandler handler, List<Delivery> deliveries) {
        try {
            metrics.gaps(inTransaction(() -> handleNew(handler, deliveries)));
        } catch (RuntimeException e) {
            rethrowIfTransient(e);
            deliveries.forEach(delivery -> processAlone(handler, delivery));
        }
    }

    private static Delivery read(EventHandler handler, Message message) {
        return Topics.isReplies(message.topic()) || handler.wants(message.type())
                ? Decoder.decode(message)
                : Decoder.decodeSequence(message);
    }

    private void processAlone(EventHandler handler, Delivery delivery) {
        try {
            metrics.gaps(inTransaction(() -> handleNew(handler, List.of(delivery))));
        } catch (RuntimeException e) {
            rethrowIfTransient(e);
            LOG.errorf(
                    e, "Parking %s of %s", delivery.message().type(), delivery.message().ticket());
            metrics.gaps(inTransaction(() -> parkNew(handler, delivery, Cause.of(e))));
        }
    }

    /// Returns the number of tickets with a new gap.
    private long handleNew(EventHandler handler, List<Delivery> deliveries) {
        Arrived arrived = arrivals.remember(handler, deliveries);
        List<Delivery> wanted =
                deliveries.stream().filter(delivery -> !(delivery instanceof Unwanted)).toList();
        if (!wanted.isEmpty()) {
            handleWanted(handler, wanted, arrived.fresh());
        }
        return arrived.gaps();
    }

    private void handleWanted(EventHandler handler, List<Delivery> deliveries, Set<UUID> fresh) {
        Set<Queue> waiting = parked.queuesParked(handler.group(), tickets(deliveries));
        handler.prepare(readable(deliveries, fresh));
        for (Delivery delivery : deliveries) {
            // Removed, because a batch may contain the same event twice.
            if (fresh.remove(delivery.message().id())) {
                handle(handler, delivery, waiting);
            } else {
                metrics.repeated();
            }
        }
    }

    private static List<? extends Envelope<?>> readable(
            List<Delivery> deliveries, Set<UUID> fresh) {
        return deliveries.stream()
                .filter(delivery -> fresh.contains(delivery.message().id()))
                .map(delivery -> delivery instanceof Readable(_, var event) ? event : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private void handle(EventHandler handler, Delivery delivery, Set<Queue> waiting) {
        Message message = delivery.message();
        if (delivery instanceof Unreadable unreadable
                && handler.refuses(parkedRecord(unreadable))) {
            return;
        }
        if (waiting.contains(Queue.of(message))
                && stillWaits(handler, message)
                && !passes(handler, delivery)) {
            parkOnce(handler, message, WAITS, ParkedRecord.of(message, null, WAITS));
            return;
        }
        switch (delivery) {
            case Readable(_, var event) -> traced.run(handler, message, event);
            case Unreadable unreadable -> parkUnreadable(handler, unreadable, waiting);
            case Unwanted _ ->
                    throw new IllegalArgumentException(message.type() + " is not wanted");
            case Unknown _ -> metrics.skipped(message.topic(), message.type());
        }
    }

    private static boolean passes(EventHandler handler, Delivery delivery) {
        return delivery instanceof Readable(_, var event) && handler.passesParked(event);
    }

    private void parkUnreadable(EventHandler handler, Unreadable unreadable, Set<Queue> waiting) {
        Message message = unreadable.message();
        LOG.warnf("Parking %s on %s: %s", message.type(), message.topic(), unreadable.cause());
        parkOnce(handler, message, unreadable.cause(), parkedRecord(unreadable));
        waiting.add(Queue.of(message));
    }

    private static ParkedRecord parkedRecord(Unreadable unreadable) {
        return ParkedRecord.of(unreadable.message(), unreadable.field(), unreadable.rule());
    }

    private void parkOnce(
            EventHandler handler, Message message, String cause, ParkedRecord record) {
        if (arrivals.isFirstParking(handler, message)) {
            parked.persist(new ParkedEventEntity(handler.group(), message, cause, clock.instant()));
            handler.onParked(record);
        }
    }

    /// Checks again under the lock, because a replay may have emptied the queue.
    private boolean stillWaits(EventHandler handler, Message message) {
        Queue queue = Queue.of(message);
        parked.lock(handler.group(), queue);
        return !parked.queueOf(handler.group(), queue).isEmpty();
    }

    private long parkNew(EventHandler handler, Delivery delivery, String cause) {
        Arrived arrived = arrivals.remember(handler, List.of(delivery));
        if (!arrived.fresh().isEmpty()) {
            Message message = delivery.message();
            parkOnce(handler, message, cause, ParkedRecord.of(message, null, FAILED));
        }
        return arrived.gaps();
    }

    private static List<String> tickets(List<Delivery> deliveries) {
        return deliveries.stream().map(delivery -> delivery.message().ticket()).distinct().toList();
    }

    private void rethrowIfTransient(RuntimeException fault) {
        if (Faults.isTransient(fault) || retry.isStopping()) {
            throw fault;
        }
    }

    private static long inTransaction(Callable<Long> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
