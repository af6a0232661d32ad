package io.openhotline.dispatch.workorder.domain;

import static io.openhotline.dispatch.workorder.domain.WorkOrders.CREW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ENGINEERING;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ID;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ISSUED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.NOW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ORDER;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_SUSPENDED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.by;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Assign;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Delegate;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAssigned;
import org.junit.jupiter.api.Test;

/// Covers C2: 李娜 of engineering is there, 张伟 is away.
class PersonDeciderTest {
    static final Responsible ZHANG = new Responsible("E-0417", "张伟");
    static final Responsible LI = new Responsible("E-0422", "李娜");

    @Test
    void a_work_order_is_given_to_a_person_without_being_accepted() {
        assertThat(decide(new Assign(ID, "E-0422", by(CREW)), ISSUED))
                .isEqualTo(new Agreed(ownedBy(LI), new WasAssigned(LI, null, null, NOW)));
        assertThat(decide(new Assign(ID, "E-0422", by(CREW)), ownedBy(ZHANG)))
                .isEqualTo(new Refused(Refusal.ALREADY_ASSIGNED));
    }

    @Test
    void a_person_passes_it_on_within_the_department() {
        var delegate = new Delegate(ID, "E-0422", "在外抢修", by(CREW));

        assertThat(decide(delegate, ownedBy(ZHANG)))
                .isEqualTo(new Agreed(ownedBy(LI), new WasAssigned(LI, ZHANG, "在外抢修", NOW)));
        assertThat(decide(delegate, ISSUED)).isEqualTo(new Refused(Refusal.NOT_ASSIGNED));
        assertThat(decide(delegate, ownedBy(LI))).isEqualTo(new Refused(Refusal.SAME_PERSON));
    }

    @Test
    void only_a_present_person_of_the_department_gets_it() {
        assertThat(decide(new Assign(ID, "E-0417", by(CREW)), ISSUED))
                .isEqualTo(new Refused(Refusal.PERSON_AWAY));
        assertThat(decide(new Assign(ID, "E-0511", by(CREW)), ISSUED))
                .isEqualTo(new Refused(Refusal.PERSON_UNKNOWN));
        assertThat(decide(new Assign(ID, "李娜", by(CREW)), ISSUED))
                .isEqualTo(new Refused(Refusal.PERSON_UNKNOWN));
    }

    @Test
    void a_suspended_work_order_stays_suspended() {
        var given = (Agreed) decide(new Assign(ID, "E-0422", by(CREW)), WAS_SUSPENDED);

        assertThat(given.next()).isInstanceOf(Suspended.class);
        assertThat(given.next().assignment().responsible()).isEqualTo(LI);
        assertThat(given.next().assignment().clocks())
                .isEqualTo(WAS_SUSPENDED.assignment().clocks());
    }

    private static Issued ownedBy(Responsible person) {
        return new Issued(ORDER, ENGINEERING.with(person));
    }
}
