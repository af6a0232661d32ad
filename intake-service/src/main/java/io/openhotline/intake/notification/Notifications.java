package io.openhotline.intake.notification;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.intake.ticket.NotifiedTicket;
import io.openhotline.intake.ticket.NotifiedTickets;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.journal.FactAppended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Fires the rules of an event in the transaction that handles it. A receiver is notified once of
/// an event, by the first rule that holds; an event of more than a day ago is read again or
/// imported, and notifies nobody.
@ApplicationScoped
public class Notifications {
    private static final Duration STALE = Duration.ofDays(1);

    private final RuleBook book;
    private final NotifiedTickets tickets;
    private final NotificationQueueService queue;
    private final Clock clock;

    Notifications(
            RuleBook book, NotifiedTickets tickets, NotificationQueueService queue, Clock clock) {
        this.book = book;
        this.tickets = tickets;
        this.queue = queue;
        this.clock = clock;
    }

    /// Handles an event of intake itself.
    void on(@Observes FactAppended fact) {
        fire(fact.eventId(), fact.event(), fact.occurredAt());
    }

    /// Handles an event of another service; one that is read again keeps the time at which the
    /// broker received it.
    public void on(Envelope<?> envelope) {
        fire(envelope.id(), envelope.data(), envelope.recordedAt());
    }

    private void fire(UUID id, Event event, Instant at) {
        List<CompiledRule> rules = book.on(event);
        Instant now = clock.instant();
        if (!rules.isEmpty() && at.isAfter(now.minus(STALE))) {
            tickets.find(event.key())
                    .or(() -> withoutTicket(event))
                    .ifPresent(ticket -> fire(rules, id, event, ticket, now));
        }
    }

    private void fire(
            List<CompiledRule> rules, UUID id, Event event, NotifiedTicket ticket, Instant now) {
        Map<String, Object> fields =
                rules.stream().anyMatch(CompiledRule::readsEvent)
                        ? EventFields.forConditions(event)
                        : Map.of();
        var notified = new HashSet<String>();
        for (CompiledRule rule : rules) {
            if (rule.condition().holds(ticket, fields)) {
                rule.to().stream()
                        .flatMap(receiver -> Addressees.of(receiver, ticket, event))
                        .filter(to -> notified.add(to.key()))
                        .forEach(to ->
                                queue.add(rule.rule(), new Occurrence(id, event, ticket, now), to));
            }
        }
    }

    /// A task of the desk may have no ticket yet, for example that of a letter.
    private static Optional<NotifiedTicket> withoutTicket(Event event) {
        return event instanceof TicketEvent.TaskOverdue
                ? Optional.of(NotifiedTicket.unknown(event.key()))
                : Optional.empty();
    }

    /// Holds an event with its ticket at the time when it is handled.
    record Occurrence(UUID eventId, Event event, NotifiedTicket ticket, Instant now) {
        String type() {
            return EventTypes.of(event).wireName();
        }
    }
}
