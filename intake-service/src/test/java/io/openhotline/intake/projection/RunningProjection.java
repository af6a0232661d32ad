package io.openhotline.intake.projection;

import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.status;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.PublishedFacts;
import io.openhotline.platform.testing.Wire;
import io.openhotline.platform.testing.Wire.Seen;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Files a leak for each test, and publishes what the other services do about it.
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
abstract class RunningProjection {
    static final Instant AT = Instant.parse("2026-11-17T01:00:00Z");
    static final Instant DUE = Instant.parse("2026-11-18T01:00:00Z");

    @Inject Database database;

    final UUID first = UUID.randomUUID();
    final UUID second = UUID.randomUUID();
    final UUID followUp = UUID.randomUUID();
    UUID id;
    Wire wire;

    @BeforeEach
    void file() {
        wire = Wire.connect();
        id = filed(aLeakReport());
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    void publish(WorkOrderEvent event) {
        wire.send(Topics.WORK_ORDERS, event);
    }

    void publish(FollowUpEvent event) {
        wire.send(Topics.FOLLOW_UPS, event);
    }

    void becomes(String status) {
        await().untilAsserted(() -> assertThat(status(id)).isEqualTo(status));
    }

    List<Object> closures() {
        PublishedFacts.awaitAll(database);
        return wire.received(Topics.TICKETS, id).stream()
                .filter(seen -> seen.type().equals("ticket.closed.v1"))
                .<Object>map(Seen::event)
                .toList();
    }

    WorkOrderEvent issued(UUID workOrder, int round, @Nullable String warning) {
        return new WorkOrderEvent.Issued(
                id,
                workOrder,
                "2026-0000123-6/" + round,
                "engineering",
                round,
                "leak-above-150",
                warning,
                AT,
                DUE,
                AT,
                null);
    }

    WorkOrderEvent completed(UUID workOrder, int round) {
        return new WorkOrderEvent.Completed(
                id,
                workOrder,
                "engineering",
                round,
                Outcome.SOLVED,
                "接口老化",
                "更换接口",
                null,
                DUE,
                AT,
                null);
    }

    FollowUpEvent answered(int round, Satisfaction satisfaction) {
        boolean satisfied = satisfaction == Satisfaction.SATISFIED;
        return new FollowUpEvent.Completed(
                id, followUp, round, satisfaction, satisfied, List.of(), null, AT);
    }

    FollowUpEvent waived(Waiver waiver) {
        return new FollowUpEvent.Waived(id, null, waiver, null, AT);
    }
}
