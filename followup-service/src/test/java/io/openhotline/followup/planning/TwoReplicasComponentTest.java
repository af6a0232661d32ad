package io.openhotline.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.followup.RunningFollowUp;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.PolicyReader;
import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.ticket.domain.TicketFact.Answered;
import io.openhotline.followup.ticket.domain.TicketFact.Created;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tests that two replicas that draw at once, and a topic that is read again, leave a draw that is
/// provable (P8).
@QuarkusTest
class TwoReplicasComponentTest extends RunningFollowUp {
    @Inject PackPlanner packs;
    @TempDir Path pack;

    @Test
    void two_replicas_ask_no_customer_twice_and_keep_the_rate() throws Exception {
        FollowUpPolicy policy =
                PolicyReader.changed(
                        pack,
                        "REPAIR:     { rate: 0.30",
                        "REPAIR:     { rate: 0.20",
                        "  pause: PT0S",
                        "  pause: PT0S\n  cap: { surveys: 1, within: P30D }");
        PackPlanner.By plans = packs.of(policy);

        try (var replicas = Executors.newFixedThreadPool(2)) {
            List<? extends Future<?>> both =
                    IntStream.range(0, 2)
                            .mapToObj(replica -> replicas.submit(() -> work(plans, replica)))
                            .toList();
            for (Future<?> one : both) {
                one.get();
            }
        }

        DrawRecord record = DrawRecord.read(database);
        record.isProvable();
        assertThat(record.ends().values())
                .singleElement()
                .satisfies(end ->
                        assertThat(List.of(end.handled(), end.planned()))
                                .containsExactly(60L, 12L));
        assertThat(count("select count(distinct customer) from asked_customer")).isEqualTo(12);
        assertThat(count("select count(*) from asked_customer")).isEqualTo(12);
    }

    /// The last ticket shows that all before it were read again.
    @Test
    void a_topic_that_is_read_again_draws_nothing_twice() throws SQLException {
        List<UUID> tickets =
                IntStream.range(0, 10)
                        .mapToObj(_ -> hotline.handled(CategoryKind.REPAIR, hotline.now))
                        .toList();

        tickets.forEach(ticket -> hotline.answered(ticket, hotline.now));
        hotline.handled(CategoryKind.REPAIR, hotline.now);

        DrawRecord record = DrawRecord.read(database);
        record.isProvable();
        assertThat(record.rows()).extracting(DrawRecord.Row::ticket).doesNotHaveDuplicates();
        assertThat(count("select handled from stratum where kind = 'REPAIR'")).isEqualTo(11);
        assertThat(count("select planned from stratum where kind = 'REPAIR'")).isEqualTo(4);
    }

    /// Both replicas handle tickets of the same fifteen customers.
    private void work(PackPlanner.By plans, int replica) {
        for (int i = 0; i < 30; i++) {
            UUID id = UUID.randomUUID();
            var details =
                    new TicketDetails(
                            "2026-" + replica + "-" + i,
                            "leak",
                            "REPAIR",
                            new Contact("李秀英", "138000010" + (10 + i % 15)));
            plans.handled(
                    HandledTicket.unknown(id)
                            .after(new Created(details))
                            .after(new Answered(hotline.now.plusMillis(i))),
                    hotline.now);
        }
    }

    private long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
