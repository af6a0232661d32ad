package io.openhotline.dispatch.consumer;

import static io.openhotline.dispatch.LeakReport.aComplaintAbout;
import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentInstruction.ReplyRefused;
import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.DepartmentReply.Progress;
import io.openhotline.contracts.DepartmentReply.Return;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.Responsible;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent.Completed;
import io.openhotline.contracts.WorkOrderEvent.Issued;
import io.openhotline.contracts.WorkOrderEvent.Progressed;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.platform.testing.Wire.Seen;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests the whole negotiation with departments that have Kafka.
@QuarkusTest
class TopicNegotiationComponentTest extends RunningDispatch {
    /// Covers W3.
    @ParameterizedTest
    @CsvSource({"15, sales-office", "150, sales-office", "151, engineering", "2000, engineering"})
    void the_diameter_decides_who_repairs_a_leak(int diameter, String department) {
        LeakReport leak = aLeakReport().onPipe(diameter);

        assertThat(dispatched(leak).getString("department")).isEqualTo(department);

        eventually(() ->
                assertThat(instructions(department, leak.id()))
                        .containsExactly("instruction.issued.v1"));
    }

    @Test
    void the_instruction_is_self_contained_and_the_fact_names_rule_and_deadlines() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        eventually(() -> {
            var fact = (Issued) factsInFull(leak.id()).getFirst();
            assertThat(fact)
                    .isEqualTo(
                            new Issued(
                                    leak.id(),
                                    order,
                                    leak.number() + "/1",
                                    "engineering",
                                    1,
                                    "leak-large-pipe",
                                    null,
                                    leak.receivedAt().plus(Duration.ofMinutes(30)),
                                    leak.receivedAt().plus(Duration.ofHours(24)),
                                    fact.issuedAt(),
                                    leak.receivedAt().plus(Duration.ofHours(24))));
            assertThat(instructions("engineering", leak.id(), DepartmentInstruction.Issued.class))
                    .containsExactly(
                            new DepartmentInstruction.Issued(
                                    leak.id(),
                                    order,
                                    leak.number() + "/1",
                                    1,
                                    null,
                                    "leak",
                                    leak.event().severity(),
                                    leak.event().description(),
                                    leak.event().customer(),
                                    leak.event().place(),
                                    leak.event().fields(),
                                    leak.receivedAt(),
                                    fact.acceptBy(),
                                    fact.resolveBy(),
                                    null,
                                    new Responsible("E-0417", "张伟"),
                                    null));
        });
    }

    /// Covers W3.
    @Test
    void a_department_accepts_reports_progress_and_completes() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        Instant evening = leak.receivedAt().plus(Duration.ofHours(9));

        reply("engineering", new Accept(leak.id(), order));
        reply("engineering", new Progress(leak.id(), order, "已关阀", "和平路100至160号", evening));
        reply("engineering", repaired(leak, order, null));

        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.accepted.v1",
                                "workorder.progressed.v1",
                                "workorder.completed.v1"));
        var facts = factsInFull(leak.id());
        assertThat((Progressed) facts.get(2))
                .extracting(Progressed::affectedArea, Progressed::expectedCompletion)
                .containsExactly("和平路100至160号", evening);
        assertThat((Completed) facts.get(3))
                .extracting(Completed::outcome, Completed::resolveBy)
                .containsExactly(Outcome.SOLVED, leak.receivedAt().plus(Duration.ofHours(24)));
        assertThat(sequences(leak)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(actors(leak)).startsWith("system:openhotline", "department:engineering");
    }

    @Test
    void a_returned_work_order_goes_to_the_desk_and_from_there_to_another_department() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        reply("engineering", new Return(leak.id(), order, "实测口径100毫米", null, null));
        eventually(() -> assertThat(status(order)).isEqualTo("RETURNED"));
        post(
                        "senior:1101",
                        order,
                        "reassignment",
                        Map.of("department", "sales-office", "reason", "口径更正"))
                .statusCode(200);

        eventually(() -> {
            assertThat(facts(leak.id()))
                    .containsExactly(
                            "workorder.issued.v1",
                            "workorder.returned.v1",
                            "workorder.reassigned.v1");
            assertThat(instructions("engineering", leak.id()))
                    .containsExactly("instruction.issued.v1");
            assertThat(instructions("sales-office", leak.id()))
                    .containsExactly("instruction.issued.v1");
        });
        reply("sales-office", repaired(leak, order, null));
        eventually(() -> assertThat(status(order)).isEqualTo("COMPLETED"));
    }

    /// Covers W4.
    @Test
    void a_complaint_must_be_judged() {
        LeakReport complaint = aComplaintAbout("water-quality");
        UUID order = id(dispatched(complaint));

        reply("water-plant", repaired(complaint, order, null));
        reply("water-plant", repaired(complaint, order, false));

        eventually(() -> {
            assertThat(instructions("water-plant", complaint.id(), ReplyRefused.class))
                    .extracting(ReplyRefused::problem)
                    .containsExactly("/problems/validity-required");
            assertThat((Completed) factsInFull(complaint.id()).getLast())
                    .extracting(Completed::valid)
                    .isEqualTo(false);
        });
    }

    private static Complete repaired(LeakReport leak, UUID order, @Nullable Boolean valid) {
        return new Complete(leak.id(), order, Outcome.SOLVED, "接口老化", "更换管段3米", valid);
    }

    private LongStream sequences(LeakReport leak) {
        return published(Topics.WORK_ORDERS, leak.id()).mapToLong(Seen::sequence);
    }

    private List<String> actors(LeakReport leak) {
        return published(Topics.WORK_ORDERS, leak.id())
                .map(seen -> seen.headers().get("ce_actor"))
                .toList();
    }
}
