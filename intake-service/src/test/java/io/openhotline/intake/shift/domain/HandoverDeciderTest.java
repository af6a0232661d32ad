package io.openhotline.intake.shift.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.shift.domain.HandoverDecider.Person;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandoverDeciderTest {
    private static final UUID LEAK = UUID.fromString("019a0b3e-5c00-7000-8000-000000000123");
    private static final UUID OTHER = UUID.fromString("019a0b3e-5c00-7000-8000-000000000124");
    private static final Person ANNA = new Person("1001", false);
    private static final Person BEN = new Person("1002", false);
    private static final Person LEAD = new Person("1201", true);

    @Test
    void a_shift_is_handed_over_by_who_tracks_it_or_by_a_supervisor_p6() {
        assertThat(HandoverDecider.begin(to("1002"), ANNA, _ -> true, _ -> false)).isEmpty();
        assertThat(HandoverDecider.begin(to("1002"), LEAD, _ -> true, _ -> false)).isEmpty();
        assertThat(HandoverDecider.begin(to("1002"), BEN, _ -> true, _ -> false))
                .contains(HandoverRefusal.HANDOVER_FOR_ANOTHER);
    }

    @Test
    void a_handover_to_oneself_of_others_tickets_or_twice_is_refused_by_name() {
        assertThat(HandoverDecider.begin(to("1001"), ANNA, _ -> true, _ -> false))
                .contains(HandoverRefusal.HANDOVER_TO_ONESELF);
        assertThat(HandoverDecider.begin(to("1002"), ANNA, _ -> false, _ -> false))
                .contains(HandoverRefusal.TICKET_OF_ANOTHER_TRACKER);
        assertThat(HandoverDecider.begin(to("1002"), ANNA, _ -> true, LEAK::equals))
                .contains(HandoverRefusal.ALREADY_HANDED_OVER);
    }

    @Test
    void only_the_successor_decides_and_only_once() {
        assertThat(HandoverDecider.decide(to("1002"), BEN, Set.of(LEAK))).isEmpty();
        assertThat(HandoverDecider.decide(to("1002"), LEAD, Set.of()))
                .contains(HandoverRefusal.NOT_THE_SUCCESSOR);
        assertThat(HandoverDecider.decide(to("1002"), BEN, Set.of(OTHER)))
                .contains(HandoverRefusal.TICKET_NOT_IN_HANDOVER);
        assertThat(HandoverDecider.decide(over(), BEN, Set.of()))
                .contains(HandoverRefusal.HANDOVER_DECIDED);
    }

    @Test
    void a_handover_is_withdrawn_by_the_predecessor_or_a_supervisor() {
        assertThat(HandoverDecider.withdraw(to("1002"), ANNA)).isEmpty();
        assertThat(HandoverDecider.withdraw(to("1002"), LEAD)).isEmpty();
        assertThat(HandoverDecider.withdraw(to("1002"), BEN))
                .contains(HandoverRefusal.HANDOVER_FOR_ANOTHER);
        assertThat(HandoverDecider.withdraw(over(), ANNA))
                .contains(HandoverRefusal.HANDOVER_DECIDED);
    }

    private static Handover to(String successor) {
        return new Handover("1001", successor, HandoverStatus.PENDING, Set.of(LEAK));
    }

    private static Handover over() {
        return new Handover("1001", "1002", HandoverStatus.ACCEPTED, Set.of(LEAK));
    }
}
