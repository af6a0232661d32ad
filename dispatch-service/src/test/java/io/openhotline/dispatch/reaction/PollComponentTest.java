package io.openhotline.dispatch.reaction;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.TicketEvent.Withdrawn;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.CountingDatabase;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.platform.envelope.Envelope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The events of a poll are handled together.
@QuarkusTest
class PollComponentTest extends RunningDispatch {
    private final TicketHandler handler;
    private final CountingDatabase database;

    PollComponentTest(TicketHandler handler, CountingDatabase database) {
        this.handler = handler;
        this.database = database;
    }

    @Test
    void many_new_tickets_take_no_more_statements_than_one() {
        assertThat(statements(20)).isEqualTo(statements(1)).isPositive();
    }

    /// A work order that is changed before another one is added is written before it, but not
    /// before the ticket to which the new one refers.
    @Test
    void a_new_ticket_may_come_after_news_of_an_older_one() {
        LeakReport older = aLeakReport();
        LeakReport newer = aLeakReport();
        QuarkusTransaction.requiringNew().run(() -> poll(List.of(older)));
        List<Envelope<? extends TicketEvent>> events =
                List.of(
                        envelope("ticket.withdrawn.v1", 2, withdrawal(older)),
                        envelope("ticket.created.v1", 1, newer.event()));

        QuarkusTransaction.requiringNew()
                .run(() -> {
                    handler.prepare(events);
                    events.forEach(handler::handle);
                });

        assertThat(status(workOrders(older.id()).getFirst())).isEqualTo("RECALLED");
        assertThat(status(workOrders(newer.id()).getFirst())).isEqualTo("ISSUED");
    }

    private int statements(int tickets) {
        List<LeakReport> reports = Stream.generate(() -> aLeakReport()).limit(tickets).toList();
        int before = database.statements();
        QuarkusTransaction.requiringNew().run(() -> poll(reports));
        int after = database.statements();
        reports.forEach(report -> assertThat(workOrders(report.id())).hasSize(1));
        return after - before;
    }

    private void poll(List<LeakReport> reports) {
        List<Envelope<Created>> events = reports.stream().map(PollComponentTest::event).toList();
        handler.prepare(events);
        events.forEach(handler::handle);
    }

    private static Envelope<Created> event(LeakReport report) {
        return envelope("ticket.created.v1", 1, report.event());
    }

    private static Withdrawn withdrawal(LeakReport report) {
        return new Withdrawn(report.id(), "水来了", report.receivedAt());
    }

    private static <T extends TicketEvent> Envelope<T> envelope(
            String type, long sequence, T event) {
        return new Envelope<>(
                UUID.randomUUID(),
                Topics.TICKETS,
                type,
                sequence,
                Instant.parse("2026-11-21T08:00:00Z"),
                "agent:1001",
                event);
    }
}
