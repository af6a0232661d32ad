package io.openhotline.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.actor.Actor;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {
    private final AccessMatrix intake = new AccessMatrix("/access.yaml", "intake-service");

    @Test
    void the_widest_rows_and_then_the_clearest_contact_count_of_several_roles() {
        assertThat(intake.find("getTicket", caller(AccessRole.AGENT, AccessRole.SUPERVISOR)))
                .contains(new Grant(Rows.ALL, ContactAccess.CLEAR));
        assertThat(intake.find("getTicket", caller(AccessRole.SURVEYOR, AccessRole.AGENT)))
                .contains(new Grant(Rows.ALL, ContactAccess.OWN_CLEAR));
    }

    @Test
    void what_is_not_named_is_forbidden() {
        assertThat(intake.find("getTicket", caller(AccessRole.REPORTS))).isEmpty();
        assertThat(intake.find("unknown", caller(AccessRole.OPERATOR))).isEmpty();
        assertThat(new AccessMatrix("/access.yaml", "another-service").operations()).isEmpty();
    }

    @Test
    void contact_is_clear_on_own_rows_only_where_the_matrix_says_own_clear() {
        var grant = new Grant(Rows.ALL, ContactAccess.OWN_CLEAR);

        assertThat(grant.showsContact(true)).isTrue();
        assertThat(grant.showsContact(false)).isFalse();
        assertThat(new Grant(Rows.ALL, ContactAccess.MASKED).showsContact(true)).isFalse();
    }

    private static Caller caller(AccessRole... roles) {
        return new Caller(
                Actor.parse("agent:1001").orElseThrow(),
                Set.of(roles),
                "1001",
                "desk",
                null,
                null,
                null,
                Set.of(),
                null);
    }
}
