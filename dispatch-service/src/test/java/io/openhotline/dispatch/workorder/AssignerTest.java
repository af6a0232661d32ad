package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.openhotline.dispatch.Snapshots;
import io.openhotline.dispatch.WaterPack;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.person.domain.Person;
import io.openhotline.dispatch.person.domain.Staff;
import io.openhotline.dispatch.routing.Router;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Responsible;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssignerTest {
    static final TicketSnapshot LEAK = Snapshots.LEAK;
    static final Instant NOW = Snapshots.RECEIVED.plus(Duration.ofHours(3));

    static final Assigner ASSIGNER = assigner(Staff.NONE);

    @Test
    void the_first_dispatch_goes_by_route_and_counts_from_receipt() {
        Assignment first = ASSIGNER.first(LEAK, NOW);

        assertThat(first.department()).isEqualTo("engineering");
        assertThat(first.rule()).isEqualTo("leak-large-pipe");
        assertThat(first.assignedAt()).isEqualTo(NOW);
        assertThat(first.deadlines().accept().at())
                .isEqualTo(Snapshots.RECEIVED.plus(Duration.ofMinutes(30)));
        assertThat(first.deadlines().resolve().at())
                .isEqualTo(Snapshots.RECEIVED.plus(Duration.ofHours(24)));
    }

    /// Covers T11.
    @Test
    void a_second_dispatch_goes_to_the_last_department_and_counts_from_now() {
        Assignment again =
                ASSIGNER.again(LEAK, List.of(heldBy("sales-office"), heldBy("technical")), NOW);

        assertThat(again.department()).isEqualTo("technical");
        assertThat(again.rule()).isEqualTo("leak-large-pipe");
        assertThat(again.deadlines().resolve().at()).isEqualTo(NOW.plus(Duration.ofHours(24)));
    }

    @Test
    void a_second_dispatch_passes_over_departments_that_the_policy_no_longer_names() {
        Assignment again =
                ASSIGNER.again(LEAK, List.of(heldBy("sales-office"), heldBy("harbour")), NOW);

        assertThat(again.department()).isEqualTo("sales-office");
    }

    @Test
    void a_second_dispatch_without_a_known_department_goes_by_route() {
        Assignment again = ASSIGNER.again(LEAK, List.of(heldBy("harbour")), NOW);

        assertThat(again.department()).isEqualTo("engineering");
        assertThat(again.deadlines().accept().at()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
    }

    @Test
    void a_reassignment_keeps_the_rule_and_gives_the_new_department_its_full_time() {
        Assignment to = ASSIGNER.to("sales-office", LEAK, heldBy("engineering"), NOW);

        assertThat(to.department()).isEqualTo("sales-office");
        assertThat(to.rule()).isEqualTo("leak-large-pipe");
        assertThat(to.deadlines().accept().at()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        assertThat(to.deadlines().resolve().at()).isEqualTo(NOW.plus(Duration.ofHours(24)));
    }

    @Test
    void a_rule_that_the_policy_no_longer_has_leaves_the_defaults_of_the_pack() {
        Existing old = heldBy("engineering", "retired-rule");

        assertThat(ASSIGNER.to("sales-office", LEAK, old, NOW).deadlines().resolve().at())
                .isEqualTo(NOW.plus(Duration.ofHours(48)));
    }

    /// Covers C34.
    @Test
    void a_corrected_category_brings_its_own_rule_and_is_offered_to_its_department() {
        TicketSnapshot corrected = Snapshots.complaintAboutPressure(NOW);
        Instant later = NOW.plusSeconds(60);

        assertThat(ASSIGNER.to("technical", corrected, heldBy("engineering"), later).rule())
                .isEqualTo("leak-large-pipe");
        Existing before = heldBy("engineering", "leak-large-pipe", NOW.minusSeconds(1));
        assertThat(ASSIGNER.to("technical", corrected, before, later).rule())
                .isEqualTo("complaint-pressure");
        assertThat(ASSIGNER.again(corrected, List.of(before), later).department())
                .isEqualTo("technical");
        assertThat(ASSIGNER.offered(corrected, "engineering", NOW.minusSeconds(1)))
                .contains("technical");
        assertThat(ASSIGNER.offered(corrected, "technical", NOW.minusSeconds(1))).isEmpty();
        assertThat(ASSIGNER.offered(corrected, "engineering", NOW)).isEmpty();
        assertThat(ASSIGNER.offered(LEAK, "sales-office", NOW)).isEmpty();
    }

    /// Covers F11.
    @Test
    void a_deadline_past_the_years_that_the_calendar_covers_is_counted() {
        var registry = new SimpleMeterRegistry();
        var assigner =
                new Assigner(
                        new Router(WaterPack.POLICY), WaterPack.POLICY, _ -> Staff.NONE, registry);
        Existing consult = heldBy("sales-office", "consult-and-query");

        assigner.to("technical", LEAK, consult, Instant.parse("2026-12-31T01:00:00Z"));
        assigner.to("technical", LEAK, consult, Instant.parse("2026-12-01T01:00:00Z"));

        assertThat(registry.counter("hotline.deadlines.uncovered").count()).isEqualTo(1);
    }

    private static Existing heldBy(String department) {
        return heldBy(department, "leak-large-pipe");
    }

    private static Existing heldBy(String department, String rule) {
        return heldBy(department, rule, NOW);
    }

    private static Existing heldBy(String department, String rule, Instant assignedAt) {
        var order =
                new Order(
                        new UUID(0, 9),
                        LEAK.id(),
                        "2026-0000123-6/1",
                        1,
                        null,
                        false,
                        LEAK.receivedAt());
        return new Issued(
                order,
                new Assignment(
                        department,
                        rule,
                        assignedAt,
                        Clocks.assigned(WaterPack.POLICY.clocksOf(rule), assignedAt, assignedAt)));
    }

    /// Covers C2.
    @Test
    void a_work_order_goes_to_the_responsible_person_of_its_department() {
        var staff =
                new Staff(
                        List.of(
                                new Person("E-0511", "王芳", "sales-office", Set.of(), null),
                                new Person("E-0417", "张伟", "engineering", Set.of("leak"), null)),
                        Set.of());

        assertThat(assigner(staff).first(LEAK, NOW).responsible())
                .isEqualTo(new Responsible("E-0417", "张伟"));
        assertThat(assigner(staff).to("sales-office", LEAK, heldBy("engineering"), NOW))
                .extracting(Assignment::responsible)
                .isEqualTo(new Responsible("E-0511", "王芳"));
        assertThat(ASSIGNER.first(LEAK, NOW).responsible()).isNull();
    }

    private static Assigner assigner(Staff staff) {
        return new Assigner(
                new Router(WaterPack.POLICY),
                WaterPack.POLICY,
                _ -> staff,
                new SimpleMeterRegistry());
    }
}
