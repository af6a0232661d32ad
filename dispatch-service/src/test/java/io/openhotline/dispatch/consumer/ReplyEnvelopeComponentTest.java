package io.openhotline.dispatch.consumer;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.openhotline.contracts.DepartmentInstruction.ReplyParked;
import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.DepartmentReply.Progress;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// Takes replies as CloudEvents and RFC 9562 allow them: any `ce_id`, and UUIDs in upper case.
@QuarkusTest
class ReplyEnvelopeComponentTest extends RunningDispatch {
    static final String TOPIC = Topics.replies("engineering");

    private final String servers;

    ReplyEnvelopeComponentTest(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    @Test
    void a_key_in_upper_case_and_an_id_that_is_no_uuid_are_taken_and_repeats_count_once() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        String key = leak.id().toString().toUpperCase(Locale.ROOT);
        var progress = new Progress(leak.id(), order, "已关阀", null, null);

        for (int i = 0; i < 2; i++) {
            wire.send(
                    TOPIC,
                    key,
                    Map.of("ce_id", "回执-1", "ce_type", "reply.progress.v1"),
                    EventJson.write(progress));
        }
        wire.send(
                TOPIC,
                key,
                Map.of("ce_id", "回执-2", "ce_type", "reply.progress.v1"),
                EventJson.write(progress));

        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.progressed.v1",
                                "workorder.progressed.v1"));
    }

    @Test
    void the_same_id_of_two_departments_is_two_replies() {
        LeakReport large = aLeakReport();
        LeakReport small = aLeakReport().onPipe(100);
        UUID atEngineering = id(dispatched(large));
        UUID atSales = id(dispatched(small));
        String id = "1-" + large.id();

        accept("engineering", large, atEngineering, id);
        accept("sales-office", small, atSales, id);

        eventually(() -> assertThat(status(atEngineering)).isEqualTo("ACCEPTED"));
        eventually(() -> assertThat(status(atSales)).isEqualTo("ACCEPTED"));
    }

    @Test
    void structured_mode_and_a_missing_id_are_named() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        String accept = EventJson.write(new Accept(leak.id(), order));

        wire.send(
                TOPIC,
                leak.id().toString(),
                Map.of("content-type", "application/cloudevents+json; charset=UTF-8"),
                "{\"specversion\": \"1.0\", \"data\": " + accept + "}");
        eventually(() -> assertThat(parked(leak)).hasSize(1));
        LeakReport other = aLeakReport();
        id(dispatched(other));
        wire.send(
                TOPIC,
                other.id().toString(),
                Map.of("ce_type", "reply.accept.v1"),
                EventJson.write(new Accept(other.id(), UUID.randomUUID())));

        eventually(() -> {
            assertThat(parked(leak))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.field()).isEqualTo("content-type");
                        assertThat(it.rule()).contains("structured mode", "binary mode");
                    });
            assertThat(parked(other))
                    .extracting(ReplyParked::field, ReplyParked::rule)
                    .containsExactly(tuple("ce_id", "must have 1 to 200 characters"));
        });
    }

    /// Covers F3: departments' clocks are not trusted.
    @Test
    void topics_of_replies_have_the_time_of_the_broker()
            throws InterruptedException, ExecutionException {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            Config config =
                    Objects.requireNonNull(
                            admin.describeConfigs(List.of(topic)).all().get().get(topic));

            assertThat(config.get("message.timestamp.type").value()).isEqualTo("LogAppendTime");
        }
    }

    private void accept(String department, LeakReport leak, UUID order, String id) {
        wire.send(
                Topics.replies(department),
                leak.id().toString(),
                Map.of("ce_id", id, "ce_type", "reply.accept.v1"),
                EventJson.write(new Accept(leak.id(), order)));
    }

    private List<ReplyParked> parked(LeakReport leak) {
        return instructions("engineering", leak.id(), ReplyParked.class);
    }
}
