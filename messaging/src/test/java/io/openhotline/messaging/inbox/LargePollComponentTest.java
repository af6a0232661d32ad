package io.openhotline.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.local.testing.HotlineTestPlatform;
import io.openhotline.messaging.contract.TicketEvent;
import io.openhotline.messaging.contract.Topics;
import io.openhotline.messaging.envelope.CloudEventHeaders;
import io.openhotline.messaging.envelope.EventJson;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A poll so large that several threads share it.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "messaging"))
class LargePollComponentTest {
    private static final int TICKETS = 100;
    private static final int OF_EACH = 2 * Lanes.WORTHWHILE / TICKETS;
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

    private final Inbox inbox;
    private final RecordingHandler recorder;
    private final List<UUID> tickets = Stream.generate(UUID::randomUUID).limit(TICKETS).toList();

    LargePollComponentTest(Inbox inbox, RecordingHandler recorder) {
        this.inbox = inbox;
        this.recorder = recorder;
    }

    @Test
    void keeps_the_order_of_each_ticket_and_handles_what_comes_again_once() {
        List<Message> poll = poll();

        inbox.take(recorder, poll);
        inbox.take(recorder, poll);

        List<String> inOrder =
                LongStream.rangeClosed(1, OF_EACH)
                        .mapToObj(sequence -> "ticket.supplemented.v1#" + sequence)
                        .toList();
        assertThat(tickets)
                .allSatisfy(ticket -> assertThat(recorder.of(ticket)).isEqualTo(inOrder));
    }

    @Test
    void parks_a_ticket_that_fails_and_none_of_its_neighbours() {
        UUID broken = tickets.getFirst();
        recorder.breakFor(broken);

        inbox.take(recorder, poll());

        assertThat(recorder.of(broken)).isEmpty();
        assertThat(tickets.subList(1, TICKETS))
                .allSatisfy(ticket -> assertThat(recorder.of(ticket)).hasSize(OF_EACH));
    }

    /// The first event of each ticket, then the second of each, and so on.
    private List<Message> poll() {
        return IntStream.rangeClosed(1, OF_EACH)
                .boxed()
                .flatMap(sequence -> tickets.stream().map(ticket -> message(ticket, sequence)))
                .toList();
    }

    private static Message message(UUID ticket, int sequence) {
        var event = new TicketEvent.Supplemented(ticket, "number " + sequence, NOON);
        return new Message(
                Topics.TICKETS,
                ticket + "-" + sequence,
                ticket.toString(),
                Map.of(
                        CloudEventHeaders.ID,
                        UUID.randomUUID().toString(),
                        CloudEventHeaders.TYPE,
                        "ticket.supplemented.v1",
                        CloudEventHeaders.TIME,
                        NOON.toString(),
                        CloudEventHeaders.SEQUENCE,
                        Integer.toString(sequence)),
                EventJson.write(event).getBytes(StandardCharsets.UTF_8));
    }
}
