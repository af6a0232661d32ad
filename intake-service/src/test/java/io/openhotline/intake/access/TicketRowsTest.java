package io.openhotline.intake.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.identity.AccessRole;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.identity.Rows;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TicketRowsTest {
    private static final String FIRST_RECEIVED =
            "first_receiver = ? and first_receiver not like 'agent:%'";

    @Test
    void all_rows_have_no_condition() {
        assertThat(TicketRows.of(Rows.ALL, caller("agent:1001", AccessRole.AGENT, null)))
                .isEqualTo(Sql.of("true"));
    }

    @Test
    void a_department_owns_the_tickets_whose_work_order_it_holds_or_helps_with() {
        assertThat(own("department:engineering", AccessRole.DEPARTMENT, null))
                .isEqualTo(
                        Sql.of(
                                "(department = ? and work_order ->> 'stage' not in ('RETURNED',"
                                        + " 'RECALLED') or exists (select from ticket_co_handler"
                                        + " where ticket_id = ticket.id and"
                                        + " ticket_co_handler.department = ?)"
                                        + " and work_order ->> 'stage' <> 'RECALLED')",
                                "engineering",
                                "engineering"));
    }

    @Test
    void an_app_owns_what_it_filed() {
        assertThat(own("customer:app", AccessRole.CUSTOMER, null))
                .isEqualTo(Sql.of(FIRST_RECEIVED, "customer:app"));
    }

    @Test
    void a_customer_owns_what_this_customer_filed_by_the_app() {
        assertThat(own("customer:app", AccessRole.CUSTOMER, "C001"))
                .isEqualTo(
                        Sql.of(
                                "customer_subject = ? and " + FIRST_RECEIVED,
                                "C001",
                                "customer:app"));
    }

    @Test
    void an_importer_owns_what_it_filed() {
        assertThat(own("import:legacy", AccessRole.IMPORTER, null))
                .isEqualTo(Sql.of(FIRST_RECEIVED, "import:legacy"));
    }

    private static Sql own(String actor, AccessRole role, @Nullable String customer) {
        return TicketRows.of(Rows.OWN, caller(actor, role, customer));
    }

    private static Caller caller(String actor, AccessRole role, @Nullable String customer) {
        Actor acting = Actor.parse(actor).orElseThrow();
        return new Caller(
                acting, Set.of(role), acting.id(), "desk", customer, null, null, Set.of(), null);
    }
}
