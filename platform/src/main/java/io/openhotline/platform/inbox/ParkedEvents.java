package io.openhotline.platform.inbox;

import io.openhotline.platform.database.Faults;
import io.openhotline.platform.inbox.ParkedTable.Parked;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// What an operator does with parked events: look, repair, replay, discard. The order per ticket
/// holds: only the first of a ticket is replayed, and then all that wait behind it.
@ApplicationScoped
class ParkedEvents {

    /// What became of a replay or a discard.
    sealed interface Outcome {
        /// `handled` events went through; nothing of this ticket waits any more.
        record Done(int handled) implements Outcome {}

        record NotFound() implements Outcome {}

        record NotFirst() implements Outcome {}

        /// `handled` went through before event `id` failed, which is now the first.
        record FailsAgain(int handled, long id, String cause) implements Outcome {}
    }

    /// A change to a parked event; what is null stays. Headers are merged.
    record Repair(
            @Nullable String ticket,
            @Nullable Map<String, String> headers,
            @Nullable String payload) {}

    private final ParkedTable table;
    private final Consumers consumers;
    private final TracedCall traced;

    ParkedEvents(ParkedTable table, Consumers consumers, TracedCall traced) {
        this.table = table;
        this.consumers = consumers;
        this.traced = traced;
    }

    List<Parked> list(@Nullable String ticket, long after, int limit) {
        return inTransaction(() -> table.list(ticket, after, limit));
    }

    Optional<Parked> find(long id) {
        return inTransaction(() -> table.find(id));
    }

    Optional<Parked> repair(long id, Repair repair) {
        return inTransaction(() -> {
            Optional<Parked> parked = table.find(id);
            if (parked.isPresent()) {
                table.repair(id, merge(parked.get().message(), repair));
            }
            return table.find(id);
        });
    }

    Outcome replay(long id) {
        Optional<Parked> first = find(id);
        return first.isEmpty() ? new Outcome.NotFound() : replay(first.get());
    }

    /// The events behind it stay parked until the next one is replayed or discarded.
    Outcome discard(long id, String reason) {
        return inTransaction(() -> {
            Optional<Parked> parked = table.find(id);
            if (parked.isEmpty()) {
                return new Outcome.NotFound();
            }
            table.resolve(id, "discarded: " + reason);
            return new Outcome.Done(0);
        });
    }

    private Outcome replay(Parked first) {
        int handled = 0;
        long expected = first.id();
        while (true) {
            Step step = next(first.consumer(), first.message().ticket(), expected);
            switch (step) {
                case Step.Handled(long following) -> expected = following;
                case Step.Empty() -> {
                    return new Outcome.Done(handled);
                }
                case Step.NotFirst() -> {
                    return new Outcome.NotFirst();
                }
                case Step.Failed(long id, String cause) -> {
                    return new Outcome.FailsAgain(handled, id, cause);
                }
            }
            handled++;
        }
    }

    private sealed interface Step {
        /// `following`: the event that is now first, or 0.
        record Handled(long following) implements Step {}

        record Empty() implements Step {}

        record NotFirst() implements Step {}

        record Failed(long id, String cause) implements Step {}
    }

    private Step next(String consumer, String ticket, long expected) {
        try {
            return inTransaction(() -> handleFirst(consumer, ticket, expected));
        } catch (RuntimeException e) {
            if (Faults.passes(e)) {
                throw e;
            }
            return failed(consumer, ticket, Inbox.describe(e));
        }
    }

    private Step handleFirst(String consumer, String ticket, long expected) {
        table.lock(consumer, ticket);
        List<Parked> queue = table.queueOf(consumer, ticket);
        if (queue.isEmpty()) {
            return new Step.Empty();
        }
        Parked first = queue.getFirst();
        if (expected != 0 && first.id() != expected) {
            return new Step.NotFirst();
        }
        return switch (Decoder.decode(first.message())) {
            case Delivery.Readable(var message, var event) -> {
                traced.run(consumers.handler(consumer, message.topic()), message, event);
                table.resolve(first.id(), "replayed");
                yield new Step.Handled(queue.size() > 1 ? queue.get(1).id() : 0);
            }
            case Delivery.Unwanted _ -> throw new IllegalStateException("all of it was read");
            case Delivery.Unreadable(_, var cause) -> {
                table.stoppedBy(first.id(), cause);
                yield new Step.Failed(first.id(), cause);
            }
            case Delivery.Unknown(var message, _) -> {
                String cause = "ce_type '" + message.type() + "' is not known";
                table.stoppedBy(first.id(), cause);
                yield new Step.Failed(first.id(), cause);
            }
        };
    }

    /// The cause belongs to the event that is first now: others may have been parked meanwhile, or
    /// another operator may have replayed them all.
    private Step failed(String consumer, String ticket, String cause) {
        return inTransaction(() -> {
            table.lock(consumer, ticket);
            List<Parked> queue = table.queueOf(consumer, ticket);
            if (queue.isEmpty()) {
                return new Step.Empty();
            }
            long first = queue.getFirst().id();
            table.stoppedBy(first, cause);
            return new Step.Failed(first, cause);
        });
    }

    private static Message merge(Message message, Repair repair) {
        var headers = new LinkedHashMap<>(message.headers());
        if (repair.headers() != null) {
            headers.putAll(repair.headers());
        }
        String ticket = repair.ticket() == null ? message.ticket() : repair.ticket();
        byte[] payload =
                repair.payload() == null
                        ? message.payload()
                        : repair.payload().getBytes(StandardCharsets.UTF_8);
        return new Message(message.topic(), message.position(), ticket, headers, payload);
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
