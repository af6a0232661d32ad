package io.openhotline.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.database.Database;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

/// Events are handled once, in order, and in one transaction for each batch.
@QuarkusTest
class InboxComponentTest extends RunningInbox {
    @Inject Database database;

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness = URI.create("/");

    /// `hotline.topics.partitions` of this module's tests.
    private static final int PARTITIONS = 3;

    @Test
    void an_event_delivered_twice_is_handled_once() {
        UUID id = wire.send(Topics.TICKETS, supplement(ticket, "again"));
        wire.send(Topics.TICKETS, supplement(ticket, "again"), id, 1);
        wire.send(Topics.TICKETS, supplement(ticket, "next"), UUID.randomUUID(), 2);

        soon().untilAsserted(() ->
                assertThat(recorder.of(ticket))
                        .containsExactly("ticket.supplemented.v1#1", "ticket.supplemented.v1#2"));
    }

    /// The broker delivers a batch of the producer as a whole.
    @Test
    void a_batch_is_one_transaction() {
        List<UUID> tickets =
                Stream.generate(UUID::randomUUID)
                        .filter(this::isInFirstPartition)
                        .limit(4)
                        .toList();
        wire.sendTogether(
                Topics.TICKETS, tickets.stream().map(one -> supplement(one, "together")).toList());

        soon().untilAsserted(() ->
                assertThat(tickets).allSatisfy(one -> assertThat(recorder.of(one)).hasSize(1)));
        assertThat(recorder.transactions(tickets)).isEqualTo(1);
    }

    @Test
    void a_reply_may_have_any_id_and_a_key_in_upper_case() {
        String payload = EventJson.write(new DepartmentReply.Accept(ticket, UUID.randomUUID()));
        var headers = Map.of("ce_id", "回执 1 " + ticket, "ce_type", "reply.accept.v1");

        wire.send(REPLIES, ticket.toString().toUpperCase(Locale.ROOT), headers, payload);
        wire.send(REPLIES, ticket.toString(), headers, payload);
        wire.send(
                REPLIES,
                new DepartmentReply.Return(ticket, UUID.randomUUID(), "not ours", null, null));

        soon().untilAsserted(() ->
                assertThat(recorder.of(ticket))
                        .containsOnlyOnce("reply.accept.v1#0")
                        .contains("reply.return.v1#1"));
    }

    /// Earlier versions remembered the plain `ce_id` (decision 0035).
    @Test
    void a_reply_that_an_earlier_version_handled_is_not_handled_again() {
        UUID handled = UUID.randomUUID();
        database.update(
                "insert into inbox (consumer, event_id) values (?, ?)",
                RecordingConsumer.GROUP,
                handled);

        wire.send(REPLIES, new DepartmentReply.Accept(ticket, UUID.randomUUID()), handled, 0);
        wire.send(
                REPLIES,
                new DepartmentReply.Return(ticket, UUID.randomUUID(), "not ours", null, null));

        soon().untilAsserted(
                        () -> assertThat(recorder.of(ticket)).containsExactly("reply.return.v1#1"));
    }

    @Test
    void an_unknown_event_of_our_own_services_is_skipped() {
        wire.send(Topics.TICKETS, ticket.toString(), headers("ticket.celebrated.v1"), "{}");
        wire.send(Topics.TICKETS, supplement(ticket, "after it"));

        soon().untilAsserted(() -> assertThat(recorder.of(ticket)).hasSize(1));
        assertThat(parked(ticket)).isEmpty();
    }

    @Test
    void an_unwanted_event_is_not_decoded() {
        wire.send(Topics.TICKETS, ticket.toString(), unwanted(1), "no JSON at all");
        wire.send(Topics.TICKETS, supplement(ticket, "after it"), UUID.randomUUID(), 2);

        soon().untilAsserted(() ->
                assertThat(recorder.of(ticket)).containsExactly("ticket.supplemented.v1#2"));
        assertThat(parked(ticket)).isEmpty();
    }

    @Test
    void a_gap_before_an_unwanted_event_is_counted() {
        double before = gaps();
        wire.send(Topics.TICKETS, ticket.toString(), unwanted(1), "{}");
        wire.send(Topics.TICKETS, ticket.toString(), unwanted(3), "{}");
        wire.send(Topics.TICKETS, supplement(ticket, "after them"), UUID.randomUUID(), 4);

        soon().untilAsserted(() -> assertThat(recorder.of(ticket)).hasSize(1));
        assertThat(gaps() - before).isEqualTo(1);
    }

    @Test
    void while_the_database_is_away_nothing_is_parked_lost_or_out_of_order() {
        for (int i = 0; i < 5 * RecordingConsumer.MOST_AT_ONCE; i++) {
            wire.send(Topics.TICKETS, supplement(ticket, "before and during the stop"));
        }
        HotlineTestPlatform.postgres().stop();
        for (int i = 0; i < 5 * RecordingConsumer.MOST_AT_ONCE; i++) {
            wire.send(Topics.TICKETS, supplement(ticket, "while it is away"));
        }
        soon().untilAsserted(() ->
                given().get(readiness)
                        .then()
                        .statusCode(503)
                        .body("checks.find { it.name == 'consumer' }.status", equalTo("DOWN")));
        HotlineTestPlatform.postgres().start();

        soon().untilAsserted(() ->
                assertThat(recorder.of(ticket)).hasSize(10 * RecordingConsumer.MOST_AT_ONCE));
        assertThat(recorder.of(ticket))
                .isEqualTo(
                        IntStream.rangeClosed(1, 10 * RecordingConsumer.MOST_AT_ONCE)
                                .mapToObj(sequence -> "ticket.supplemented.v1#" + sequence)
                                .toList());
        assertThat(parked(ticket)).isEmpty();
        soon().untilAsserted(() -> given().get(readiness).then().statusCode(200));
    }

    private static Map<String, String> unwanted(long sequence) {
        Map<String, String> headers = headers(RecordingConsumer.UNWANTED);
        headers.put(CloudEventHeaders.SEQUENCE, Long.toString(sequence));
        return headers;
    }

    private boolean isInFirstPartition(UUID key) {
        return BuiltInPartitioner.partitionForKey(
                        key.toString().getBytes(StandardCharsets.UTF_8), PARTITIONS)
                == 0;
    }
}
