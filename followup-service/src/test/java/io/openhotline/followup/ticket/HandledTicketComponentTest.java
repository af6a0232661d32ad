package io.openhotline.followup.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.ticket.domain.TicketFact.Answered;
import io.openhotline.followup.ticket.domain.TicketFact.Created;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandledTicketComponentTest {
    static final Instant MONDAY = Instant.parse("2026-11-16T09:40:00Z");

    @Inject HandledTicketService tickets;

    final UUID first = UUID.randomUUID();
    final UUID second = UUID.randomUUID();

    @Test
    void missing_tickets_are_stored_when_they_are_locked() {
        inTransaction(() -> {
            tickets.lock(List.of(second, first));

            assertThat(tickets.lock(first)).isEqualTo(HandledTicket.unknown(first));
        });

        assertThat(tickets.find(List.of(first, second)))
                .isEqualTo(
                        Map.of(
                                first,
                                HandledTicket.unknown(first),
                                second,
                                HandledTicket.unknown(second)));
    }

    @Test
    void a_saved_ticket_is_found() {
        HandledTicket reported = reported(first);

        inTransaction(() -> {
            tickets.lock(first);
            tickets.save(reported);
            assertThat(tickets.lock(first)).isEqualTo(reported);
        });

        inTransaction(() -> assertThat(tickets.find(first)).contains(reported));
        assertThat(tickets.idOf("2026-" + first)).contains(first);
    }

    /// Tests that a claim, which writes earlier changes, loses neither the lock nor the change.
    @Test
    void a_ticket_can_be_locked_and_changed_again_after_a_claim() {
        HandledTicket reported = reported(first);
        HandledTicket answered =
                reported.after(new Answered(MONDAY)).handledBy(new Actor(Role.AGENT, "1001"));
        inTransaction(() -> tickets.lock(List.of(first, second)));

        inTransaction(() -> {
            tickets.lock(first);
            tickets.save(reported);
            assertThat(tickets.claim(second)).isPresent();
            assertThat(tickets.lock(first)).isEqualTo(reported);
            tickets.save(answered);
        });

        inTransaction(() -> assertThat(tickets.find(first)).contains(answered));
    }

    @Test
    void a_ticket_that_another_transaction_has_locked_is_not_claimed() {
        inTransaction(() -> {
            tickets.lock(first);

            inTransaction(() -> assertThat(tickets.claim(first)).isEmpty());
            assertThat(tickets.claim(first)).contains(HandledTicket.unknown(first));
        });

        inTransaction(() -> assertThat(tickets.claim(first)).isPresent());
    }

    /// Two topics bring events of the same new tickets, in batches that overlap.
    @Test
    void batches_with_the_same_new_tickets_lock_them_without_a_deadlock() throws Exception {
        List<UUID> known = Stream.generate(UUID::randomUUID).limit(1_000).toList();
        var batches = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 400; i++) {
            int from = i * 2;
            var random = new Random(i);
            batches.add(() -> {
                List<UUID> batch =
                        random.ints(30, from, from + 60).distinct().mapToObj(known::get).toList();
                inTransaction(() -> tickets.lock(batch));
                return null;
            });
        }

        try (var topics = Executors.newFixedThreadPool(4)) {
            for (Future<Void> batch : topics.invokeAll(batches)) {
                assertThatCode(batch::get).doesNotThrowAnyException();
            }
        }
    }

    private static HandledTicket reported(UUID id) {
        return HandledTicket.unknown(id)
                .after(
                        new Created(
                                new TicketDetails(
                                        "2026-" + id,
                                        "leak",
                                        "REPAIR",
                                        new Contact("李秀英", "13800000123"))));
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
