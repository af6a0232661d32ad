package io.openhotline.dispatch.consumer;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.TicketEvent.Withdrawn;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.dispatch.Statements;
import io.openhotline.dispatch.ticket.EarlyReworkRepository;
import io.openhotline.dispatch.ticket.EarlyReworkRepository.Rework;
import io.openhotline.platform.envelope.Envelope;
import io.openhotline.platform.inbox.EventHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Dispatch handles the events of a batch together.
@QuarkusTest
class BatchComponentTest extends RunningDispatch {
    private static final int MANY = 20;

    private final TicketConsumer tickets;
    private final ReplyConsumer replies;
    private final EarlyReworkRepository early;

    BatchComponentTest(TicketConsumer tickets, ReplyConsumer replies, EarlyReworkRepository early) {
        this.tickets = tickets;
        this.replies = replies;
        this.early = early;
    }

    /// Each new ticket takes six statements of its own: the lock of its id, the query that finds no
    /// row (the session doesn't remember missing rows), the removal of its early reworks, its
    /// alarms, and two facts, which the journal writes at once. Locking the batch and inserting its
    /// tickets and work orders takes the same number of statements for any number of tickets.
    @Test
    void many_new_tickets_are_locked_and_written_together() {
        List<String> ofOne = handle(tickets, created(reports(1)));
        List<LeakReport> many = reports(MANY);
        List<String> ofMany = handle(tickets, created(many));

        assertThat(ofMany).hasSize(ofOne.size() + 6 * (MANY - 1));
        assertThat(containing(ofMany, "ticket where id = any")).isEqualTo(2);
        assertThat(containing(ofMany, "insert into ticket ")).isOne();
        assertThat(containing(ofMany, "insert into work_order ")).isOne();
        assertThat(many).allSatisfy(report -> assertThat(workOrders(report.id())).hasSize(1));
    }

    /// Each reply takes two statements of its own: it cancels alarms, and the journal writes its
    /// fact at once.
    @Test
    void tickets_and_work_orders_of_many_replies_are_locked_read_and_written_together() {
        List<LeakReport> leaks = reports(MANY + 1);
        handle(tickets, created(leaks));

        List<String> ofOne = handle(replies, accepted(leaks.subList(0, 1)));
        List<String> ofMany = handle(replies, accepted(leaks.subList(1, leaks.size())));

        assertThat(ofMany).hasSize(ofOne.size() + 2 * (MANY - 1));
        assertThat(containing(ofMany, " from ticket ")).isOne();
        assertThat(containing(ofMany, " from work_order ")).isOne();
        assertThat(containing(ofMany, "update work_order ")).isOne();
        assertThat(leaks)
                .allSatisfy(leak ->
                        assertThat(status(workOrders(leak.id()).getFirst())).isEqualTo("ACCEPTED"));
    }

    /// Changes an older work order before the batch adds a new ticket. Hibernate must insert the
    /// new ticket before the work order that refers to it.
    @Test
    void a_new_ticket_may_come_after_an_event_of_an_older_one() {
        LeakReport older = aLeakReport();
        LeakReport newer = aLeakReport();
        handle(tickets, created(List.of(older)));

        handle(tickets, List.of(withdrawn(older), created(newer)));

        assertThat(status(workOrders(older.id()).getFirst())).isEqualTo("RECALLED");
        assertThat(status(workOrders(newer.id()).getFirst())).isEqualTo("ISSUED");
    }

    /// Hibernate must insert the second ticket before its work order, although the second dispatch
    /// of the first ticket comes earlier.
    @Test
    void a_new_ticket_may_come_after_an_early_rework_of_another_one() {
        LeakReport reworked = aLeakReport();
        LeakReport next = aLeakReport();
        QuarkusTransaction.requiringNew()
                .run(() -> early.keep(reworked.id(), new Rework(2, "路面仍在渗水")));

        handle(tickets, created(List.of(reworked, next)));

        assertThat(workOrders(reworked.id())).hasSize(2);
        assertThat(workOrders(next.id())).hasSize(1);
    }

    private static List<String> handle(EventHandler handler, List<Envelope<?>> events) {
        return Statements.of(() ->
                QuarkusTransaction.requiringNew()
                        .run(() -> {
                            handler.prepare(events);
                            events.forEach(handler::handle);
                        }));
    }

    private static long containing(List<String> statements, String part) {
        return statements.stream().filter(sql -> sql.contains(part)).count();
    }

    private static List<LeakReport> reports(int number) {
        return Stream.generate(() -> aLeakReport()).limit(number).toList();
    }

    private static List<Envelope<?>> created(List<LeakReport> reports) {
        return reports.stream().<Envelope<?>>map(BatchComponentTest::created).toList();
    }

    private static Envelope<?> created(LeakReport report) {
        return envelope(Topics.TICKETS, "ticket.created.v1", 1, report.event());
    }

    private static Envelope<?> withdrawn(LeakReport report) {
        var withdrawn = new Withdrawn(report.id(), "水来了", report.receivedAt());
        return envelope(Topics.TICKETS, "ticket.withdrawn.v1", 2, withdrawn);
    }

    private static List<Envelope<?>> accepted(List<LeakReport> leaks) {
        return leaks.stream()
                .<Envelope<?>>map(leak -> {
                    var accept = new Accept(leak.id(), workOrders(leak.id()).getFirst());
                    return envelope(Topics.replies("engineering"), "reply.accept.v1", 0, accept);
                })
                .toList();
    }

    private static <T extends Event> Envelope<T> envelope(
            String topic, String type, long sequence, T event) {
        UUID id = UUID.randomUUID();
        return new Envelope<>(
                id,
                id.toString(),
                topic,
                type,
                sequence,
                Instant.parse("2026-11-21T08:00:00Z"),
                Instant.now(),
                "agent:1001",
                event);
    }
}
