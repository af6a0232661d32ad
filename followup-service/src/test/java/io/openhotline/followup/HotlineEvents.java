package io.openhotline.followup;

import static io.openhotline.contracts.Topics.FOLLOW_UPS;
import static io.openhotline.contracts.Topics.TICKETS;
import static io.openhotline.contracts.Topics.WORK_ORDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.TicketNumber;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.PublishedFacts;
import io.openhotline.platform.testing.Wire;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;

/// Sends the events of the other services and reads what this service publishes.
public final class HotlineEvents {
    public static final Customer CALLER = new Customer("李秀英", "13800000123", "household");
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /// Dates all tickets of a test with one instant, so that they belong to one month.
    public final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final Wire wire;

    private final Database database;

    HotlineEvents(Wire wire, Database database) {
        this.wire = wire;
        this.database = database;
    }

    public UUID reported(CategoryKind kind, @Nullable Customer customer) {
        UUID ticket = UUID.randomUUID();
        wire.send(TICKETS, created(ticket, kind, customer));
        return ticket;
    }

    public void answered(UUID ticket, Instant at) {
        wire.send(TICKETS, new TicketEvent.Answered(ticket, "已答复", true, at));
    }

    /// Answers as the second event of the ticket.
    public void answeredBy(String actor, UUID ticket, Instant at) {
        var answered = new TicketEvent.Answered(ticket, "已答复", true, at);
        wire.send(
                TICKETS,
                ticket.toString(),
                Map.of(
                        CloudEventHeaders.ID, UUID.randomUUID().toString(),
                        CloudEventHeaders.TYPE, EventTypes.TICKET_ANSWERED.wireName(),
                        CloudEventHeaders.TIME, at.toString(),
                        CloudEventHeaders.SEQUENCE, "2",
                        CloudEventHeaders.ACTOR, actor),
                EventJson.write(answered));
    }

    public void reclassified(UUID ticket, CategoryKind kind) {
        wire.send(
                TICKETS,
                new TicketEvent.Reclassified(
                        ticket,
                        "noise",
                        kind,
                        null,
                        Map.of(),
                        "leak",
                        null,
                        "不是漏水，是施工噪音",
                        "agent:1001",
                        now));
    }

    public void merged(UUID ticket, UUID into) {
        wire.send(
                TICKETS,
                new TicketEvent.Merged(ticket, into, number(into), "同一处", "agent:1001", now));
    }

    public void unmerged(UUID ticket, UUID from) {
        wire.send(TICKETS, new TicketEvent.Unmerged(ticket, from, "两处", "agent:1001", now));
    }

    public void withdrawn(UUID ticket) {
        wire.send(TICKETS, new TicketEvent.Withdrawn(ticket, "不用处理了", now));
    }

    public void reopened(UUID ticket, int round) {
        wire.send(TICKETS, new TicketEvent.Reopened(ticket, round, "昨天修好的地方今天又漏了。", CALLER, now));
    }

    /// Returns the ticket once it is sampled or waived.
    public UUID handled(CategoryKind kind, Instant at) {
        return handled(kind, at, CALLER);
    }

    public UUID handled(CategoryKind kind, Instant at, @Nullable Customer customer) {
        UUID ticket = reported(kind, customer);
        answered(ticket, at);
        patiently().untilAsserted(() -> assertThat(published(ticket)).isNotEmpty());
        return ticket;
    }

    public void issued(UUID ticket, UUID workOrder, int round) {
        wire.send(WORK_ORDERS, workOrderIssued(ticket, workOrder, round));
    }

    public void completed(UUID ticket, UUID workOrder, int round, Instant at) {
        wire.send(WORK_ORDERS, workOrderCompleted(ticket, workOrder, round, at));
    }

    /// Handles a rework as the department, and returns the follow-up that results.
    public Planned reworked(UUID ticket, int round) {
        UUID workOrder = UUID.randomUUID();
        issued(ticket, workOrder, round);
        completed(ticket, workOrder, round, now.plusSeconds(round));
        return planned(ticket, round);
    }

    /// Waits for the follow-up of the round.
    public Planned planned(UUID ticket, int round) {
        return patiently()
                .until(
                        () ->
                                published(ticket, Planned.class).stream()
                                        .filter(plan -> plan.round() == round)
                                        .toList(),
                        plans -> plans.size() == 1)
                .getFirst();
    }

    public List<Event> published(UUID ticket) {
        PublishedFacts.awaitAll(database);
        return wire.received(FOLLOW_UPS, ticket).stream().map(Wire.Seen::event).toList();
    }

    public <T extends FollowUpEvent> List<T> published(UUID ticket, Class<T> type) {
        return published(ticket).stream().filter(type::isInstance).map(type::cast).toList();
    }

    public void awaitPublished(UUID ticket, Class<?>... types) {
        patiently()
                .untilAsserted(() ->
                        assertThat(published(ticket))
                                .extracting(event -> (Object) event.getClass())
                                .containsExactly((Object[]) types));
    }

    private static ConditionFactory patiently() {
        return await().atMost(TIMEOUT).pollInterval(Duration.ofMillis(20));
    }

    public static TicketEvent.Created created(
            UUID ticket, CategoryKind kind, @Nullable Customer customer) {
        return new TicketEvent.Created(
                ticket,
                number(ticket),
                "phone",
                "leak",
                kind,
                null,
                Severity.ORDINARY,
                "和平路128号院东门外漏水",
                customer,
                null,
                Map.of(),
                "agent:1001",
                false,
                Instant.EPOCH);
    }

    public static String number(UUID ticket) {
        long serial = Math.floorMod(ticket.getLeastSignificantBits(), 1_000_000_000L);
        return new TicketNumber(2026, serial).toString();
    }

    public static WorkOrderEvent.Issued workOrderIssued(UUID ticket, UUID workOrder, int round) {
        return new WorkOrderEvent.Issued(
                ticket,
                workOrder,
                "2026-" + ticket + "/" + round,
                "engineering",
                round,
                "leak-large-pipe",
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                null);
    }

    public static WorkOrderEvent.Completed workOrderCompleted(
            UUID ticket, UUID workOrder, int round, Instant at) {
        return new WorkOrderEvent.Completed(
                ticket,
                workOrder,
                "engineering",
                round,
                Outcome.SOLVED,
                null,
                "已更换管道",
                null,
                at,
                at,
                null);
    }
}
