package io.openhotline.dispatch.workorder.domain;

import static io.openhotline.dispatch.workorder.domain.WorkOrders.CREW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.DESK;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ENGINEERING;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ID;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ISSUED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.NOW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ORDER;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RESOLVE_BY;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_ACCEPTED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.asking;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.assignedTo;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.by;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.party.domain.Returns;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Reassign;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.RefuseReturn;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Return;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Transfer;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ReturnWasRefused;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReturned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasTransferred;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Engineering may return the leak within a day of 08:00, and pass it on to the sales office. The
/// second return goes to a supervisor (P2).
class DisputeDeciderTest {
    static final Instant LATER = NOW.plus(Duration.ofHours(5));

    @Test
    void a_return_names_its_reason_and_the_department_that_should_have_it() {
        var dispute = new Dispute("口径 100 毫米", "not-responsible", "sales-office");

        assertThat(((Agreed) decide(new Return(ID, dispute, by(CREW)), WAS_ACCEPTED)).fact())
                .isEqualTo(new WasReturned(dispute, NOW));
        assertThat(decide(returning("holiday", null), ISSUED))
                .isEqualTo(new Refused(Refusal.RETURN_REASON_UNKNOWN));
        assertThat(decide(returning(null, "finance"), ISSUED))
                .isEqualTo(new Refused(Refusal.SUGGESTED_DEPARTMENT_UNKNOWN));
        assertThat(decide(returning(null, "engineering"), ISSUED))
                .isEqualTo(new Refused(Refusal.SAME_DEPARTMENT));
    }

    @Test
    void a_return_comes_within_the_time_of_the_pack() {
        Instant end = ENGINEERING.assignedAt().plus(Duration.ofDays(1));

        assertThat(decide(new Return(ID, "口径", Origin.now(CREW, end)), ISSUED))
                .isInstanceOf(Agreed.class);
        assertThat(decide(new Return(ID, "口径", Origin.now(CREW, end.plusSeconds(1))), ISSUED))
                .isEqualTo(new Refused(Refusal.RETURN_TOO_LATE));
    }

    @Test
    void a_refused_return_leads_back_to_the_clocks_as_if_it_had_not_been() {
        Existing returned = after(decide(returning(null, null), asking()));

        Decision refused = decide(refusal(Origin.now(DESK, LATER)), returned);

        assertThat(((Agreed) refused).fact())
                .isEqualTo(new ReturnWasRefused("按职责清单办理", NOW, LATER));
        Existing kept = after(refused);
        assertThat(kept).isInstanceOf(Accepted.class);
        assertThat(kept.assignment().deadlines().resolve().at()).isEqualTo(RESOLVE_BY);
        assertThat(kept.assignment().clocks().find("resolve").orElseThrow().isRunning()).isTrue();
        assertThat(kept.assignment().clocks().find("accept").orElseThrow().isRunning()).isFalse();
        assertThat(kept.assignment().returns()).isEqualTo(new Returns(1, 1, 0, false));
    }

    @Test
    void a_department_that_had_not_accepted_it_still_has_to() {
        Existing returned = after(decide(returning(null, null), ISSUED));

        Existing kept = after(decide(refusal(Origin.now(DESK, LATER)), returned));

        assertThat(kept).isInstanceOf(Issued.class);
        assertThat(kept.assignment().clocks().find("accept").orElseThrow().isRunning()).isTrue();
        assertThat(kept.assignment().deadlines()).isEqualTo(ENGINEERING.deadlines());
    }

    /// Covers P2.
    @Test
    void after_two_returns_only_a_supervisor_names_the_holder_who_then_keeps_it() {
        Existing twice = after(decide(returning(null, null), returnedBefore(1)));
        var reassign = new Reassign(ID, assignedTo("sales-office"), "裁定", by(DESK));
        var named = new Reassign(ID, assignedTo("sales-office"), "裁定", by(DESK).supervised(true));

        assertThat(decide(reassign, twice)).isEqualTo(new Refused(Refusal.SUPERVISOR_DECIDES));
        assertThat(decide(refusal(by(DESK)), twice))
                .isEqualTo(new Refused(Refusal.SUPERVISOR_DECIDES));
        Existing held = after(decide(named, twice));
        assertThat(held.assignment().returns()).isEqualTo(new Returns(2, 0, 0, true));
        assertThat(decide(new Return(ID, "口径", by(DESK)), held))
                .isEqualTo(new Refused(Refusal.HOLDER_NAMED));
        var away = new Reassign(ID, assignedTo("water-plant"), "改派", by(DESK));
        assertThat(decide(away, held)).isEqualTo(new Refused(Refusal.SUPERVISOR_DECIDES));
    }

    @Test
    void a_department_passes_it_on_where_the_pack_allows_it() {
        var transfer = new Transfer(ID, "sales-office", "口径 100 毫米", by(CREW));

        assertThat(decide(transfer, WAS_ACCEPTED))
                .isEqualTo(
                        new Agreed(
                                new Issued(ORDER, passedOn()),
                                new WasTransferred("engineering", "口径 100 毫米", NOW)));
        assertThat(decide(new Transfer(ID, "water-plant", "口径", by(CREW)), ISSUED))
                .isEqualTo(new Refused(Refusal.TRANSFER_NOT_ALLOWED));
        assertThat(decide(new Transfer(ID, "engineering", "口径", by(CREW)), ISSUED))
                .isEqualTo(new Refused(Refusal.SAME_DEPARTMENT));
    }

    @Test
    void a_work_order_isn_t_passed_on_for_ever() {
        var transfer = new Transfer(ID, "sales-office", "口径", by(CREW));

        assertThat(decide(transfer, returnedBefore(2)))
                .isEqualTo(new Refused(Refusal.SUPERVISOR_DECIDES));
        assertThat(decide(transfer, new Issued(ORDER, ENGINEERING.with(Returns.NONE.named(true)))))
                .isEqualTo(new Refused(Refusal.HOLDER_NAMED));
    }

    private static Assignment passedOn() {
        Assignment next = assignedTo("sales-office");
        return next.with(
                        WAS_ACCEPTED
                                .assignment()
                                .clocks()
                                .passedTo(next.clocks(), NOW, "TRANSFERRED"))
                .with(new Returns(0, 0, 1, false));
    }

    private static Issued returnedBefore(int times) {
        return new Issued(ORDER, ENGINEERING.with(new Returns(times, 0, 0, false)));
    }

    private static Return returning(@Nullable String code, @Nullable String suggested) {
        return new Return(ID, new Dispute("口径 100 毫米", code, suggested), by(CREW));
    }

    private static RefuseReturn refusal(Origin origin) {
        return new RefuseReturn(ID, "按职责清单办理", origin);
    }

    private static Existing after(Decision decision) {
        return ((Agreed) decision).next();
    }
}
