package io.openhotline.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.TicketEvent.Supplemented;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.policy.PackVersion;
import io.openhotline.platform.testing.Wire;
import io.openhotline.platform.testing.Wire.Seen;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.transaction.TransactionRequiredException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class JournalComponentTest {
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");
    private static final Actor AGENT = new Actor(Actor.Role.AGENT, "1001");

    private final Journal journal;
    private final JournalRepository table;
    private final UUID ticket = UUID.randomUUID();

    JournalComponentTest(Journal journal, JournalRepository table) {
        this.journal = journal;
        this.table = table;
    }

    @Test
    void a_fact_is_published_with_the_headers_of_a_cloud_event() {
        append("管道漏水");

        Seen seen = published(1).getFirst();
        assertThat(seen.event()).isEqualTo(new Supplemented(ticket, "管道漏水", NOON));
        assertThat(seen.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "ticket.supplemented.v1")
                .containsEntry("ce_source", "/platform")
                .containsEntry("ce_subject", ticket.toString())
                .containsEntry("ce_time", "2026-11-02T04:00:00Z")
                .containsEntry("ce_sequence", "1")
                .containsEntry("ce_actor", "agent:1001")
                .containsEntry(
                        "ce_packversion",
                        PackVersion.of(Path.of("../deploy/policies/water-utility")))
                .containsEntry("content-type", "application/json");
        assertThat(seen.id().version()).isEqualTo(7);
    }

    @Test
    void facts_of_a_ticket_arrive_in_order_and_are_numbered_without_gaps() {
        IntStream.rangeClosed(1, 20).forEach(number -> append("no. " + number));

        List<Seen> seen = published(20);
        assertThat(seen)
                .extracting(Seen::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(((Supplemented) seen.get(19).event()).text()).isEqualTo("no. 20");
    }

    @Test
    void a_rolled_back_transaction_publishes_nothing_and_leaves_no_gap() {
        QuarkusTransaction.begin();
        journal.append(Topics.TICKETS, supplement("never"), AGENT, NOON);
        QuarkusTransaction.rollback();
        append("once");

        assertThat(published(1)).extracting(Seen::sequence).containsExactly(1L);
    }

    @Test
    void a_fact_outside_of_a_transaction_is_refused() {
        assertThatThrownBy(() -> journal.append(Topics.TICKETS, supplement("x"), AGENT, NOON))
                .hasCauseInstanceOf(TransactionRequiredException.class);
    }

    @Test
    void a_fact_too_large_for_a_broker_is_refused_before_it_is_stored() {
        String huge = "水".repeat(Journal.MAX_PAYLOAD_BYTES / 3 + 1);

        assertThatThrownBy(() -> append(huge)).hasMessageContaining("more than 524288 bytes");
    }

    @Test
    void facts_committed_while_the_broker_is_away_are_published_when_it_is_back() {
        soon().untilAsserted(() -> assertThat(table.backlog().rows()).isZero());
        HotlineTestPlatform.kafka().stop();
        append("while it is away");
        append("and another");
        assertThat(table.backlog().rows()).isEqualTo(2);
        HotlineTestPlatform.kafka().start();

        assertThat(published(2)).extracting(Seen::sequence).containsExactly(1L, 2L);
        soon().untilAsserted(() -> assertThat(table.backlog().rows()).isZero());
    }

    private void append(String text) {
        QuarkusTransaction.requiringNew()
                .run(() -> journal.append(Topics.TICKETS, supplement(text), AGENT, NOON));
    }

    private TicketEvent supplement(String text) {
        return new Supplemented(ticket, text, NOON);
    }

    private List<Seen> published(int count) {
        try (Wire wire = Wire.connect()) {
            soon().untilAsserted(
                            () -> assertThat(wire.received(Topics.TICKETS, ticket)).hasSize(count));
            return wire.received(Topics.TICKETS, ticket);
        }
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(100));
    }
}
